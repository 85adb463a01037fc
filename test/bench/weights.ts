import type { Browser } from 'playwright-core'
import { guidanceIds } from '../helpers/pages.ts'
import { toolPages } from '../helpers/tool-pages.ts'
import { weigh } from '../helpers/weigh.ts'

/** A row for every kind of page: bytes with brotli and requests of a first visit, its font apart. Guidance pages by the heaviest. */
export async function weights(browser: Browser, origin: string): Promise<string[]> {
  const rows: string[] = []
  const withTool = toolPages()
  for (const [kind, paths] of [
    ['home', ['']],
    ['guidance page', pathsOf(guidanceIds().filter((id) => !withTool.includes(id)))],
    ['guidance page with a tool', pathsOf(withTool)],
    ['section', ['guidance/activism/']],
    ['A to Z', ['guidance/']],
    ['tools', ['tools/']],
    ['my work', ['my-work/']],
    ['report', ['my-work/report/']],
    ['over time', ['my-work/history/']],
    ['glossary', ['glossary/']],
    ['sources', ['sources/']],
    ['about', ['about/']],
    ['not found', ['404.html']],
  ] as const) {
    const loads = await Promise.all(
      paths.map(async (path) => ({ path, ...(await weigh(browser, `${origin}/${path}`)) })),
    )
    const heaviest = loads.reduce((a, b) => (b.bytes > a.bytes ? b : a))
    const figures = [heaviest.bytes, heaviest.fontBytes, heaviest.requests].map((one) =>
      String(one).padStart(8),
    )
    rows.push(`${figures.join('')}  ${kind} (/${heaviest.path})`)
  }
  return ['   bytes    font requests', ...rows]
}

function pathsOf(ids: readonly string[]): string[] {
  return ids.map((id) => `guidance/${id}/`)
}
