import { beforeAll, describe, expect, it } from 'vitest'
import { withSite } from '../helpers/browser.ts'
import { offlineBytes } from '../helpers/offline-copy.ts'
import { guidanceIds } from '../helpers/pages.ts'
import { wake } from '../helpers/ready.ts'
import { SITES } from '../helpers/sites.ts'
import { toolPages } from '../helpers/tool-pages.ts'
import { firstVisit, heaviest, type Load, listed, weigh } from '../helpers/weigh.ts'
import { say } from '../helpers/words.ts'

const site = withSite()
const PAGE_BYTES = 10_000
const PAGE_REQUESTS = 4
const FONT_BYTES = 35_000
const TOOL_BYTES = 100_000
const OFFLINE_BYTES = 3_000_000
/** The promise is for a page that nobody has touched; this keeps what comes when a reader scrolls to the tool from growing unseen. */
const REACHED_BYTES = 105_000
/** Stands in React's own messages, whatever the build names the file. */
const REACT = 'react.dev/errors'
/** What readers ask for or never need: the search index, the dialogs, writers of files. */
const ON_DEMAND = /pagefind|dialogs|search-words|docx|xlsx|export/

const withTool = toolPages()
const plain = guidanceIds().filter((id) => !withTool.includes(id))

/** Does something with each, four at once: most of a visit is waiting for what may still come. */
async function severalAtOnce(all: readonly string[], act: (one: string) => Promise<void>): Promise<void> {
  const waiting = [...all]
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await act(one)
  }
  await Promise.all([work(), work(), work(), work()])
}

function fetched(load: Load): string[] {
  return load.files.map(({ path }) => path)
}

describe('a guidance page without a tool', () => {
  const loads = new Map<string, Load>()
  beforeAll(() =>
    severalAtOnce(plain, async (id) => {
      loads.set(id, await weigh(site.browser(), site.address(`guidance/${id}/`)))
    }),
  )

  function expectEvery(holds: (load: Load) => boolean) {
    const broken = [...loads].filter(([, load]) => !holds(load)).map(([id]) => id)
    expect(broken, heaviest(loads)).toEqual([])
  }

  it('weighs at most 10,000 bytes beside its font', () => expectEvery(({ bytes }) => bytes <= PAGE_BYTES))

  it('takes at most 4 requests beside its font', () =>
    expectEvery(({ requests }) => requests <= PAGE_REQUESTS))

  it('loads a font of at most 35,000 bytes', () =>
    expectEvery(({ fontBytes }) => fontBytes > 0 && fontBytes <= FONT_BYTES))

  it('runs no React', () => expectEvery(({ files }) => !files.some(({ text }) => text.includes(REACT))))

  it('loads nothing that nobody has asked for', () =>
    expectEvery((load) => !fetched(load).some((path) => ON_DEMAND.test(path))))
})

describe('a page with a tool', () => {
  /** Before anybody touches it, and once its tool is reached. */
  const loads = new Map<string, { untouched: Load; reached: Load }>()
  beforeAll(() =>
    severalAtOnce(withTool, async (id) => {
      const { page, load, leave } = await firstVisit(site.browser(), site.address(`guidance/${id}/`))
      const untouched = await load()
      await wake(page)
      loads.set(id, { untouched, reached: await load() })
      await leave()
    }),
  )
  const loadsOf = (id: string) => {
    const found = loads.get(id)
    if (!found) throw new Error(`expected a visit to ${id} but there was none`)
    return found
  }

  it.each(withTool)('%s weighs at most 100,000 bytes with its font before anybody touches it', (id) => {
    const { untouched } = loadsOf(id)
    expect(untouched.bytes + untouched.fontBytes, listed(untouched)).toBeLessThanOrEqual(TOOL_BYTES)
    expect(fetched(untouched).filter((path) => ON_DEMAND.test(path))).toEqual([])
  })

  it.each(withTool)('%s weighs at most 105,000 bytes beside its font once the tool is reached', (id) => {
    const { reached } = loadsOf(id)
    expect(reached.files.some(({ text }) => text.includes(REACT))).toBe(true)
    expect(reached.bytes, listed(reached)).toBeLessThanOrEqual(REACHED_BYTES)
    expect(fetched(reached).filter((path) => ON_DEMAND.test(path))).toEqual([])
  })
})

describe('what is loaded when it is asked for', () => {
  async function opened(name: string) {
    const load = await weigh(site.browser(), site.address(`guidance/${plain[0]}/`), async (page) => {
      await page.getByRole('button', { name }).click()
      await page.getByRole('dialog').waitFor()
    })
    return fetched(load)
  }

  it('is the reading settings, without the index of search', async () => {
    const paths = await opened(say('shell.settings'))
    expect(paths).toContain('/dialogs/')
    expect(paths.filter((path) => path.includes('pagefind'))).toEqual([])
  })

  it('is the index of search, with its dialog', async () => {
    expect(await opened(say('shell.search'))).toEqual(
      expect.arrayContaining(['/dialogs/', '/pagefind/pagefind.js']),
    )
  })
})

describe('the offline copy', () => {
  it('of the whole handbook weighs at most 3,000,000 bytes on its way', () => {
    expect(offlineBytes(SITES.root.folder)).toBeLessThanOrEqual(OFFLINE_BYTES)
  })
})
