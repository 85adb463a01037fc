import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parse } from 'parse5'
import { type AuthorProblem, failOn } from '../schemas/author-error.ts'

interface BuiltPage {
  /** Path in the built folder, such as `guidance/crm/five-points/index.html`. */
  path: string
  ids: ReadonlySet<string>
  links: readonly string[]
}

/** Follows every link and anchor of the built site; one that leads nowhere fails the build with the file it was written in. */
export function links(): AstroIntegration {
  let base = '/'
  return {
    name: 'handbook:links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const files = new Set(
          (await readdir(folder, { recursive: true, withFileTypes: true }))
            .filter((entry) => entry.isFile())
            .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
        )
        const pages = await Promise.all(
          [...files]
            .filter((path) => path.endsWith('.html'))
            .map(async (path) => readPage(path, await readFile(join(folder, path), 'utf8'))),
        )
        failOn(checkLinks(pages, files, base))
        logger.info(`${pages.reduce((n, page) => n + page.links.length, 0)} links lead somewhere`)
      },
    },
  }
}

/** Finds links of the site that lead to no file, or to no anchor in it. */
export function checkLinks(
  pages: readonly BuiltPage[],
  files: ReadonlySet<string>,
  base: string,
): AuthorProblem[] {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  return pages.flatMap((page) =>
    [...new Set(page.links)].flatMap((href) => checkLink(page, href, byPath, files, base)),
  )
}

function checkLink(
  page: BuiltPage,
  href: string,
  pages: ReadonlyMap<string, BuiltPage>,
  files: ReadonlySet<string>,
  base: string,
): AuthorProblem[] {
  const here = new URL(`https://site.invalid${base}${page.path.replace(/index\.html$/, '')}`)
  const to = URL.canParse(href, here) ? new URL(href, here) : undefined
  if (!to)
    return [
      {
        file: sourceOf(page.path),
        place: 'link',
        wrong: `\`${href}\` leads to no page of the site.`,
        fix: 'Correct the address; pages are linked as `/guidance/section/page/`, with both slashes.',
      },
    ]
  if (to.origin !== here.origin) return []
  const written = base !== '/' && href.startsWith(base) ? `/${href.slice(base.length)}` : href
  const problem = (wrong: string, fix: string) => [{ file: sourceOf(page.path), place: 'link', wrong, fix }]
  const inside = to.pathname.startsWith(base) ? readable(to.pathname.slice(base.length)) : undefined
  const target =
    inside === undefined ? undefined : inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  if (target === undefined || !files.has(target)) {
    return problem(
      `\`${written}\` leads to no page of the site.`,
      'Correct the address; pages are linked as `/guidance/section/page/`, with both slashes.',
    )
  }
  const anchor = readable(to.hash.slice(1))
  if (anchor === '' || anchor.includes('=') || pages.get(target)?.ids.has(anchor)) return []
  return problem(
    `\`${written}\` leads to a page that has no \`#${anchor}\`.`,
    'Correct the part after #, or the heading it names.',
  )
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The file an author would open to change a built page. */
function sourceOf(path: string): string {
  const guidance = /^guidance\/([^/]+\/[^/]+)\/index\.html$/.exec(path)
  return guidance ? `content/guidance/${guidance[1]}.mdx` : `the built page ${path}`
}

interface Node {
  attrs?: { name: string; value: string }[]
  childNodes?: Node[]
  tagName?: string
}

/** Reads the ids and links of a built page. */
export function readPage(path: string, html: string): BuiltPage {
  const ids = new Set<string>()
  const links: string[] = []
  const visit = (node: Node) => {
    for (const { name, value } of node.attrs ?? []) {
      if (name === 'id') ids.add(value)
      if (name === 'href' && node.tagName !== 'base') links.push(value)
      if (name === 'src') links.push(value)
    }
    node.childNodes?.forEach(visit)
  }
  visit(parse(html) as unknown as Node)
  return { path, ids, links }
}
