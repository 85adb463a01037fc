import { beforeAll, describe, expect, it } from 'vitest'
import { bringIn, choose, fileOf } from '../helpers/bring-in.ts'
import { expectQuiet, type Watched, withSite } from '../helpers/browser.ts'
import { readStore } from '../helpers/database.ts'
import { anAudit, storeOf } from '../helpers/records.ts'
import { say } from '../helpers/words.ts'

const site = withSite()
const LEAFLET = anAudit({ id: 'leaflet', title: 'Leaflet für 👩🏽‍🦽 ﷺ', note: 'Grey on blue' })
const GOOD = fileOf([LEAFLET])
const DEEP = 100_000
const nested = '['.repeat(DEEP) + ']'.repeat(DEEP)

const HOSTILE: readonly (readonly [what: string, fault: string, content: string | Uint8Array])[] = [
  ['empty', 'empty', ''],
  ['nothing but blank lines', 'empty', ' \r\n\uFEFF\n'],
  ['cut short', 'not-json', GOOD.slice(0, -20)],
  ['a page of the web under another name', 'not-json', '<!doctype html><script>alert(1)</script>'],
  ['a picture', 'not-json', Uint8Array.from({ length: 512 }, (_, i) => i)],
  ['UTF-16 that does not say so', 'not-json', Buffer.from(GOOD, 'utf16le')],
  ['a list', 'not-ours', '[]'],
  ['ours only by its __proto__', 'not-ours', `{"__proto__":${GOOD}}`],
  ['of a later version', 'too-new', GOOD.replace('"version":1', '"version":99')],
  ['100,000 lists in one another', 'too-deep', nested],
  ['a record of 100,000 lists in one another', 'too-deep', GOOD.replace('"Grey on blue"', nested)],
  ['100,000 lists that never end', 'too-deep', '['.repeat(DEEP)],
  ['200,000 records', 'too-many', fileOf(Array(200_000).fill({}))],
  ['65 MB', 'too-big', GOOD + ' '.repeat(65_000_000)],
]

describe('a file that is', () => {
  let watched: Watched
  beforeAll(async () => {
    watched = await site.open('my-work/')
  })

  it.each(HOSTILE)('%s is refused in a sentence, and nothing is stored', async (what, fault, content) => {
    const { page } = watched
    const name = `${what}.json`
    await choose(page, content, name)
    const refusal = page.getByRole('alert').filter({ hasText: say('bringin.cannot', { name }) })
    await refusal
      .filter({ hasText: `${say(`bringin.fault-${fault}`)} ${say('bringin.nothingChanged')}` })
      .waitFor()
    expect(await readStore(page)).toEqual({})
    expectQuiet(watched)
  })

  it('good is brought in after all of these', async () => {
    const { page } = watched
    await choose(page, GOOD)
    await bringIn(page, 1)
    expect(await readStore(page)).toEqual(storeOf([LEAFLET]))
    expectQuiet(watched)
  })
})

describe('a good file', () => {
  it.each([
    ['a byte order mark', Buffer.from(`\uFEFF${GOOD}`)],
    ['UTF-16', Buffer.from(`\uFEFF${GOOD}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${GOOD}`, 'utf16le').swap16()],
  ])('that another program wrote with %s is read all the same', async (_how, content) => {
    const watched = await site.open('my-work/')
    await choose(watched.page, content)
    await bringIn(watched.page, 1)
    expect(await readStore(watched.page)).toEqual(storeOf([LEAFLET]))
    expectQuiet(watched)
  })
})

// Names that every object answers to, and names that no address can hold.
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\uD83D', '../../about', 'a b', ' ']

describe('records in which everything has an odd name', () => {
  it('are brought in, listed and reported, and the page goes on', async () => {
    const odd = NAMES.map((name) => anAudit({ id: name, tool: name, edition: name, title: `Odd ${name}` }))
    const notes = Object.fromEntries(NAMES.map((name) => [name, { note: `Of ${name}` }]))
    const items = Object.fromEntries(NAMES.map((name) => [name, notes]))
    const subjects = NAMES.map((name) => ({ id: name, name }))
    const records = [LEAFLET, ...odd, anAudit({ id: 'named', answers: { subjects, items } })]
    const { page, problems } = await site.open('my-work/')
    await choose(page, fileOf(records))
    await bringIn(page, records.length)
    await page.reload()
    await page
      .getByText(say('mywork.toolGone'))
      .nth(odd.length - 1)
      .waitFor()
    expect(await readStore(page)).toEqual(storeOf(records))
    await page.goto(site.address('my-work/report/#record=named&show=full'))
    await page.getByText('Of constructor').first().waitFor()
    for (const name of NAMES)
      expect(await page.getByText(`Of ${name}`.trimEnd(), { exact: true }).count()).toBe(NAMES.length)
    // That it has no such tools is all that the site may say of them.
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([])
  })
})
