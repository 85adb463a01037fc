import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { AUDIT_PAGE, note, questions } from '../helpers/audit.ts'
import { readAudits } from '../helpers/database.ts'
import { downloadFrom } from '../helpers/download.ts'
import { wake } from '../helpers/ready.ts'
import { anAudit, openWith } from '../helpers/records.ts'
import { say } from '../helpers/words.ts'

const COUNT = 1000
const RECORD_BYTES = 10_000
const LETTERS = 60
const SLOWER = 4

/** Rows of figures for a browser that holds 1,000 records of 10 kB. `origin` is where a built site is served. */
export async function recordFigures(browser: Browser, origin: string): Promise<string[]> {
  const address = (path: string) => `${origin}/${path}`
  async function open(path = '', reader?: BrowserContext) {
    const context = reader ?? (await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' }))
    const page = await context.newPage()
    await page.goto(address(path))
    return { page, context, problems: [], requests: [] }
  }
  const { page, context } = await openWith({ open: (path) => open(path), address }, records(), 'my-work/')
  await page.getByText(say('mywork.shelf-active', { count: COUNT })).waitFor()
  const again = await context.newPage()
  const counter = await countScript(again)
  await again.goto(`${origin}/my-work/`)
  await again.getByText(say('mywork.shelf-active', { count: COUNT })).waitFor()
  const opening = await counter()
  await again.close()

  const before = performance.now()
  const { text } = await downloadFrom(page.getByRole('button', { name: say('mywork.backup') }))
  const out = performance.now() - before

  const empty = await open('my-work/')
  // A file on the disk: bytes handed over by the test would count as time of the page.
  const folder = await mkdtemp(join(tmpdir(), 'handbook-'))
  const file = join(folder, 'all.handbook.json')
  await writeFile(file, text)
  const start = performance.now()
  await empty.page.getByLabel(say('bringin.choose')).setInputFiles(file)
  await empty.page.getByRole('button', { name: say('bringin.apply', { count: COUNT }) }).click()
  await empty.page.getByText(say('bringin.done', { count: COUNT })).waitFor({ timeout: 300_000 })
  const back = performance.now() - start
  await rm(folder, { recursive: true })
  const kept = (await readAudits(empty.page)).length

  const keystroke = await typing((await open(`${AUDIT_PAGE}#record=bench-0`, context)).page)
  const megabytes = Buffer.byteLength(text) / 1e6
  return [
    `open My work with ${COUNT} records: ${(opening * 1000).toFixed(0)} ms of scripting`,
    `type in an audit, ${SLOWER} times slower: ${keystroke.toFixed(1)} ms of work a keystroke`,
    `write ${COUNT} records to a file: ${megabytes.toFixed(1)} MB in ${(out / 1000).toFixed(2)} s`,
    `bring ${kept} records in from it: ${(back / 1000).toFixed(2)} s`,
  ]
}

function records() {
  const text = 'Measured at the counter, in poor light. '.repeat(7)
  const items = Object.fromEntries(
    questions.map(({ id }) => [id, { a: { verdict: 'partly' as const, note: text } }]),
  )
  return Array.from({ length: COUNT }, (_, i) => {
    const title = `Leaflet ${i}`
    const record = anAudit({
      id: `bench-${i}`,
      title,
      answers: { subjects: [{ id: 'a', name: title }], items },
    })
    return { ...record, note: '.'.repeat(Math.max(0, RECORD_BYTES - JSON.stringify(record).length)) }
  })
}

/** Milliseconds of the page's own work for each letter typed into a note. */
async function typing(page: Page): Promise<number> {
  await wake(page)
  await note(page, 1).waitFor()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await note(page, 1).focus()
  const counter = await countScript(page)
  const before = await counter()
  for (let i = 0; i < LETTERS; i++) await page.keyboard.press('a')
  return (((await counter()) - before) * 1000) / LETTERS
}

/** Starts counting; gives the seconds of processor time in script since then: other work on the machine does not count. */
async function countScript(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
  }
}
