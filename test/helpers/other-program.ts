import type { Page } from 'playwright-core'
import { DATABASE } from './database.ts'

/** The version that a later version of the site might give its database. */
export const LATER = 7

/** What a later version of the site does when it is opened: raises the version. Fails when it would have to wait. */
export function upgrade(page: Page): Promise<void> {
  return page.evaluate(
    ([name, version]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version)
        opening.onupgradeneeded = () => opening.result.createObjectStore('of a later version')
        opening.onblocked = () => reject(new Error('expected every open page to step aside'))
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }),
    [DATABASE, LATER] as const,
  )
}

/** Deletes the database from a page. Fails when it would have to wait. */
export function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name)
        deleting.onblocked = () => reject(new Error('expected every open page to step aside'))
        deleting.onerror = () => reject(deleting.error)
        deleting.onsuccess = () => resolve()
      }),
    DATABASE,
  )
}

/** The version of the database in the browser. */
export function versionOf(page: Page): Promise<number | undefined> {
  return page.evaluate(
    async (name) => (await indexedDB.databases()).find((one) => one.name === name)?.version,
    DATABASE,
  )
}
