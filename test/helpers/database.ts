import type { Page } from 'playwright-core'
import type { ChecklistAnswers } from '../../src/domain/checklist/types.ts'
import type { SavedRecord } from '../../src/domain/record/types.ts'

/** What the site at the root of a host calls its database. */
export const DATABASE = 'service-handbook:/'

/** An audit as it stands in the browser's database. */
export type StoredAudit = SavedRecord<ChecklistAnswers>

/** Everything in a store of the site's database by key, read past the site's own code; empty when there is no database. */
export async function readStore(
  page: Page,
  store: 'records' | 'drafts' | 'snapshots' = 'records',
): Promise<Record<string, unknown>> {
  const text = await page.evaluate(
    async ([name, store]) => {
      // Opening a database that is not there would make one.
      if (!(await indexedDB.databases()).some((one) => one.name === name)) return '[]'
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      const all: [string, unknown][] = []
      await new Promise((resolve, reject) => {
        const walk = database.transaction(store).objectStore(store).openCursor()
        walk.onerror = () => reject(walk.error)
        walk.onsuccess = () => {
          const cursor = walk.result
          if (!cursor) return resolve(undefined)
          all.push([String(cursor.key), cursor.value])
          cursor.continue()
        }
      })
      database.close()
      // As text, or the way out of the browser would change halves of pairs and keys such as `__proto__`.
      return JSON.stringify(all)
    },
    [DATABASE, store] as const,
  )
  return Object.fromEntries(JSON.parse(text))
}

/** The audits in the database, oldest first. */
export async function readAudits(page: Page): Promise<StoredAudit[]> {
  const stored = Object.values(await readStore(page)) as { record: StoredAudit }[]
  return stored.map(({ record }) => record).sort((a, b) => a.created.localeCompare(b.created))
}

/** Puts values in the store by hand, as a fault or another program would; the site has made the store before. */
export function putByHand(
  page: Page,
  values: Readonly<Record<string, unknown>>,
  store: 'records' | 'drafts' = 'records',
): Promise<void> {
  return page.evaluate(
    ([name, store, text]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(store, 'readwrite')
          for (const [key, value] of JSON.parse(text)) transaction.objectStore(store).put(value, key)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          transaction.onerror = () => reject(transaction.error)
        }
      }),
    // As text, or the way into the browser would change halves of pairs.
    [DATABASE, store, JSON.stringify(Object.entries(values))] as const,
  )
}

/** Keeps the store busy from another page of the site, so that nothing can be written until it is let go. */
export async function holdStore(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const store = opening.result.transaction('records', 'readwrite').objectStore('records')
          // A transaction lasts as long as it is asked something.
          const ask = () => {
            resolve()
            if (document.documentElement.hasAttribute('data-let-go')) opening.result.close()
            else store.count().onsuccess = ask
          }
          store.count().onsuccess = ask
        }
      }),
    DATABASE,
  )
  return () => page.evaluate(() => document.documentElement.setAttribute('data-let-go', ''))
}

/** Leaves the browser no room to store anything for this page, until it is given some. */
export async function fillStore(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...asked) {
      if (!document.documentElement.hasAttribute('data-room'))
        throw new DOMException('', 'QuotaExceededError')
      return put.apply(this, asked)
    }
  })
  return () => page.evaluate(() => document.documentElement.setAttribute('data-room', ''))
}

/** The bytes of all evidence in the site's database by id, as text of one character a byte. */
export function readEvidenceStore(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const all: Record<string, string> = {}
    await new Promise((resolve, reject) => {
      const walk = database.transaction('evidence').objectStore('evidence').openCursor()
      walk.onerror = () => reject(walk.error)
      walk.onsuccess = () => {
        const cursor = walk.result
        if (!cursor) return resolve(undefined)
        all[String(cursor.key)] = new TextDecoder('latin1').decode(cursor.value)
        cursor.continue()
      }
    })
    database.close()
    return all
  }, DATABASE)
}

/** Makes the database as version 1 of the site did, before any code of ours has run; its last backup was on this day, if any. */
export function makeFirstDatabase(page: Page, lastBackup?: string): Promise<void> {
  return page.evaluate(
    ([name, day]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 1)
        opening.onerror = () => reject(opening.error)
        opening.onupgradeneeded = () => {
          for (const store of ['records', 'snapshots', 'notes']) opening.result.createObjectStore(store)
          if (day) opening.transaction?.objectStore('notes').put(day, 'last-backup')
        }
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }),
    [DATABASE, lastBackup] as const,
  )
}
