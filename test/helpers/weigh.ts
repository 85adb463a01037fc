import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core'

/** One file that a page fetched. */
export interface Weighed {
  readonly path: string
  readonly kind: 'page' | 'style' | 'script' | 'font' | 'other'
  /** Bytes on the way, with brotli at its best; a font is packed already. */
  readonly bytes: number
  readonly text: string
}

/** What a page costs to open. */
export interface Load {
  readonly files: readonly Weighed[]
  /** Bytes of everything but type. */
  readonly bytes: number
  readonly fontBytes: number
  /** Requests for everything but type. */
  readonly requests: number
}

const packed = new Map<string, number>()

/** A first visit to a page. */
export interface FirstVisit {
  readonly page: Page
  /** Weighs all that was fetched so far, once nothing more comes. */
  readonly load: () => Promise<Load>
  readonly leave: () => Promise<void>
}

/** Opens a page in a browser that has nothing of the site yet. */
export async function firstVisit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = { viewport: { width: 1280, height: 900 } },
): Promise<FirstVisit> {
  // The offline copy is weighed on its own: it comes once, after the page.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(address)
  return {
    page,
    load: async () => {
      await untilQuiet(page)
      // An icon that comes while the rest is weighed must not fall between the two lists.
      const came = [...responses]
      return loadOf(await Promise.all([...came.map(weighOne), ...(await weighIcon(page, came))]))
    },
    leave: () => context.close(),
  }
}

/** Opens a page as a first visit does, does something on it, and weighs all it fetched until nothing more comes. */
export async function weigh(
  browser: Browser,
  address: string,
  act?: (page: Page) => Promise<unknown>,
): Promise<Load> {
  const visit = await firstVisit(browser, address)
  await act?.(visit.page)
  const load = await visit.load()
  await visit.leave()
  return load
}

function loadOf(files: readonly Weighed[]): Load {
  const [type, rest] = [
    files.filter(({ kind }) => kind === 'font'),
    files.filter(({ kind }) => kind !== 'font'),
  ]
  const sum = (all: readonly Weighed[]) => all.reduce((total, { bytes }) => total + bytes, 0)
  return { files, bytes: sum(rest), fontBytes: sum(type), requests: rest.length }
}

/** Waits until half a second goes by in which nothing is asked for. */
async function untilQuiet(page: Page): Promise<void> {
  const asksAgain = () =>
    page.waitForEvent('request', { timeout: 500 }).then(
      () => true,
      () => false,
    )
  while (await asksAgain());
}

/** The icon of the tab, which a browser asks for at its leisure: it counts, come or not. */
async function weighIcon(page: Page, responses: readonly Response[]): Promise<Weighed[]> {
  const icons = await page
    .locator('link[rel=icon]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
  const missing = icons.filter(
    (icon) => icon.startsWith('http') && responses.every((response) => response.url() !== icon),
  )
  return Promise.all(
    missing.map(async (icon) => {
      const body = await (await page.request.get(icon)).body()
      return { path: new URL(icon).pathname, kind: 'other', bytes: pack(body), text: body.toString('utf8') }
    }),
  )
}

async function weighOne(response: Response): Promise<Weighed> {
  const path = new URL(response.url()).pathname
  const body = await response.body()
  const kinds = { document: 'page', stylesheet: 'style', script: 'script', font: 'font' } as const
  const kind = kinds[response.request().resourceType() as keyof typeof kinds] ?? 'other'
  return { path, kind, bytes: kind === 'font' ? body.length : pack(body), text: body.toString('utf8') }
}

/** Bytes of a body with brotli at quality 11. */
function pack(body: Buffer): number {
  const key = body.toString('latin1')
  const known = packed.get(key)
  if (known !== undefined) return known
  const { length } = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  packed.set(key, length)
  return length
}

/** The heaviest of some pages as a table, for a message that says where to look. */
export function heaviest(loads: ReadonlyMap<string, Load>, count = 10): string {
  const rows = [...loads].sort(([, a], [, b]) => b.bytes - a.bytes).slice(0, count)
  return [
    '   bytes    font  requests  page',
    ...rows.map(([path, { bytes, fontBytes, requests }]) =>
      [
        String(bytes).padStart(8),
        String(fontBytes).padStart(7),
        String(requests).padStart(9),
        ` ${path}`,
      ].join(' '),
    ),
  ].join('\n')
}

/** The files of one page, the heaviest first, for the same. */
export function listed({ files }: Load): string {
  const rows = [...files].sort((a, b) => b.bytes - a.bytes)
  return ['   bytes  file', ...rows.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`)].join(
    '\n',
  )
}
