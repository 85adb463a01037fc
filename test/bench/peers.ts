import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { parse, stringify } from 'yaml'
import { copyProject, type ExampleProject } from '../helpers/example-project.ts'
import { serve } from '../helpers/serve.ts'
import { weigh } from '../helpers/weigh.ts'
import { type CorpusPage, corpus } from './corpus.ts'

const PAGES = 200
const TOOL = 'clear-print'

/** What the figures of a generator stand under: a table that can be laid beside others. */
export const HEAD = [
  'generator',
  'pages',
  'build_seconds',
  'page_bytes',
  'page_font_bytes',
  'page_requests',
  'search_bytes',
  'site_bytes',
].join(',')

/** The row of our own layout: so many pages of the corpus as guidance, and one tool, which a handbook must have. */
export async function ours(browser: Browser, count = PAGES): Promise<string> {
  using project = copyProject({ cache: 'empty' })
  const pages = corpus(count)
  pages.forEach((page, i) => {
    project.write(`content/guidance/${page.path}.mdx`, asGuidance(page, i))
  })
  leaveOnly(pages, project)
  const start = performance.now()
  const { code, output } = await project.build()
  if (code !== 0) throw new Error(`the corpus did not build:\n${output}`)
  const seconds = (performance.now() - start) / 1000
  return await measure(
    browser,
    'service-handbook',
    join(project.root, 'dist'),
    `guidance/${pages[1]?.path}/`,
    seconds,
    count,
  )
}

/** Writes the corpus as plain Markdown, to be built by another generator. */
export async function writeCorpus(folder: string): Promise<number> {
  const pages = corpus(PAGES)
  for (const { path, title, summary, body } of pages) {
    const file = join(folder, `${path}.md`)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, `---\n${stringify({ title, description: summary })}---\n\n${body}\n`)
  }
  return pages.length
}

/**
 * A row for any built folder: what a first visit to one page costs with brotli at its best, what opening the search with Ctrl+K
 * and typing a word adds, and what all its files weigh with brotli, fonts and pictures as they are.
 */
export async function measure(
  browser: Browser,
  generator: string,
  folder: string,
  path: string,
  seconds: number,
  pages = PAGES,
): Promise<string> {
  const host = await serve(folder, '/')
  const address = `${host.origin}/${path}`
  const page = await weigh(browser, address)
  const searched = await weigh(browser, address, async (page) => {
    await page.keyboard.press('Control+k')
    await page.locator('input[type=search], input[type=text], [role=combobox]').last().fill('leaflet')
    await page.waitForLoadState('networkidle')
  })
  await host.stop()
  const figures = [page.bytes, page.fontBytes, page.requests, searched.bytes - page.bytes, siteBytes(folder)]
  return [generator, pages, seconds.toFixed(1), ...figures].join(',')
}

function asGuidance({ title, summary, body }: CorpusPage, at: number): string {
  const frontMatter = {
    title,
    summary,
    covers: ['A01'],
    sources: ['rnib'],
    keywords: ['answer', 'letter', 'promise'],
    reviewed: '2026-11-22',
    order: at,
    first: ['Read the page.', 'Go on.'],
  }
  const tool = at === 0 ? `\n\n<Tool id="${TOOL}" />` : ''
  return `---\n${stringify(frontMatter)}---\n\n${body.replaceAll('](../../', '](/guidance/')}${tool}\n`
}

/** Takes our own pages and tools out of a copy of the project, and what names them. */
function leaveOnly(pages: readonly CorpusPage[], project: ExampleProject): void {
  const content = join(project.root, 'content')
  const ids = [...new Set(pages.map(({ path }) => dirname(path)))]
  for (const folder of readdirSync(join(content, 'guidance')))
    if (!ids.includes(folder)) rmSync(join(content, 'guidance', folder), { recursive: true })
  for (const kind of readdirSync(join(content, 'tools')))
    for (const file of readdirSync(join(content, 'tools', kind)))
      if (file !== `${TOOL}.yaml`) rmSync(join(content, 'tools', kind, file), { recursive: true })
  for (const file of readdirSync(content)) if (/\.[a-z]{2}\.yaml$/.test(file)) rmSync(join(content, file))
  const change = (name: string, make: (data: never) => unknown) => {
    const file = join(content, name)
    writeFileSync(file, stringify(make(parse(readFileSync(file, 'utf8')) as never)))
  }
  const [first] = pages
  change('site.yaml', (site: object) => ({
    ...site,
    languages: [],
    sections: ids.map((id) => ({ id, title: id, summary: 'Twenty pages of the corpus.' })),
  }))
  change(`tools/checklist/${TOOL}.yaml`, (tool: object) => ({ ...tool, page: first?.path }))
  change('coverage.yaml', (ideas: readonly { id: string }[]) =>
    ideas.map((idea) => ({ ...idea, tool: undefined })),
  )
  change('situations.yaml', () => [{ id: 'one', says: 'Somebody asks', page: first?.path, who: 'staff' }])
  change('glossary.yaml', () => [{ id: 'word', term: 'Word', meaning: 'What is said.', page: first?.path }])
  change('published-ids.yaml', (published: Record<string, unknown>) => ({ [TOOL]: published[TOOL] }))
}

function siteBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile() && !relative(folder, file).startsWith('.'))
    .reduce((total, file) => total + packedSize(file), 0)
}

function packedSize(file: string): number {
  const body = readFileSync(file)
  return /\.(woff2?|png|jpe?g|webp|avif|pf_\w+|pagefind)$/.test(file)
    ? body.length
    : brotliCompressSync(body).length
}
