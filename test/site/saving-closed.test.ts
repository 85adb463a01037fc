import { describe, expect, it } from 'vitest'
import { addNote, answer, openAudit, untilSaved } from '../helpers/audit.ts'
import { expectQuiet, type Watched, withSite } from '../helpers/browser.ts'
import { readAudits } from '../helpers/database.ts'
import { comeBack } from '../helpers/hidden.ts'
import { deleteDatabase } from '../helpers/other-program.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

async function clearStorage({ page, context }: Watched) {
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', {
    origin: site.served().origin,
    storageTypes: 'indexeddb',
  })
}

async function deleteFromAnotherTab({ context }: Watched) {
  await deleteDatabase((await site.openIn(context, 'glossary/')).page)
}

/** As some browsers do with a page that was long in the background. */
function closeWithoutAWord({ page }: Watched) {
  return page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (...asked) {
      IDBDatabase.prototype.transaction = transaction
      this.close()
      return transaction.apply(this, asked)
    }
  })
}

describe.each<[how: string, close: (watched: Watched) => Promise<void>]>([
  ['the browser clears its storage', clearStorage],
  ['another tab deletes it', deleteFromAnotherTab],
  ['the browser closes it without a word', closeWithoutAWord],
])('when the database is gone under an open audit because %s', (_how, close) => {
  it('keeps the whole audit with the next change, and never says that it is not saved', async () => {
    const watched = await openAudit(site)
    const { page } = watched
    await answer(page, 1, 'yes')
    await addNote(page, 1, 'Measured at the counter')
    await untilSaved(page)
    await close(watched)
    await answer(page, 2, 'no')
    await untilSaved(page)
    const kept = await readAudits(page)
    expect(kept.map(({ answers }) => answers.items)).toEqual([
      {
        'type-size': { a: { verdict: 'yes', note: 'Measured at the counter' } },
        'text-contrast': { a: { verdict: 'no' } },
      },
    ])
    expect(await page.getByText(say('record.recovered')).count()).toBe(0)
    expectQuiet(watched)
  })

  it('says nothing false when the reader comes back to the page', async () => {
    const watched = await openAudit(site)
    const { page } = watched
    await answer(page, 1, 'yes')
    await untilSaved(page)
    await close(watched)
    await comeBack(page)
    await answer(page, 2, 'no')
    await untilSaved(page)
    expect(Object.keys((await readAudits(page))[0]?.answers.items ?? {})).toHaveLength(2)
    expectQuiet(watched)
  })
})
