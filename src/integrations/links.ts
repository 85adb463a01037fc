import { type AuthorProblem, failOn } from '../schemas/author-error.ts'
import { contentLayers, filesAt } from '../schemas/layers.ts'
import type { BuiltPage } from './read-page.ts'

/**
 * Follows every link and anchor of a built site, given its pages and the paths of its files, and gives their number; one that leads
 * nowhere fails the build with the file it was written in.
 */
export function followLinks(
  pages: readonly BuiltPage[],
  files: ReadonlySet<string>,
  base: string,
  root: URL,
): number {
  const layers = contentLayers(root)
  failOn(checkLinks(pages, files, base, (path) => filesAt(layers, path).at(-1)?.name))
  return pages.reduce((count, { links }) => count + links.length, 0)
}

type WrittenIn = (path: string) => string | undefined
type Mistake = Pick<AuthorProblem, 'wrong' | 'fix'>

interface Site {
  pages: ReadonlyMap<string, BuiltPage>
  files: ReadonlySet<string>
  base: string
}

/**
 * Finds links of the site that lead to no file, or to no anchor in it; each is told as seen from the site's root, in the file that
 * `writtenIn` finds for a path inside the content.
 */
export function checkLinks(
  pages: readonly BuiltPage[],
  files: ReadonlySet<string>,
  base: string,
  writtenIn: WrittenIn = inOurs,
): AuthorProblem[] {
  const site = { pages: new Map(pages.map((page) => [page.path, page])), files, base }
  const known = new Map<string, Mistake | undefined>()
  const follow = (href: string, here: URL) => {
    const to = URL.parse(href, here)
    if (!to) return noPage(href)
    if (to.origin !== here.origin) return undefined
    if (!known.has(to.href)) known.set(to.href, checkAddress(to, site))
    return known.get(to.href)
  }
  return pages.flatMap(({ path, links }) => {
    const here = new URL(`https://site.invalid${base}${path.replace(/index\.html$/, '')}`)
    return [...new Set(links)].flatMap((href) => {
      const mistake = follow(href, here)
      return mistake ? [{ file: sourceOf(path, writtenIn), place: 'link', ...mistake }] : []
    })
  })
}

function checkAddress({ pathname, search, hash }: URL, { pages, files, base }: Site): Mistake | undefined {
  if (!pathname.startsWith(base)) return noPage(pathname)
  const inside = readable(pathname.slice(base.length))
  const written = `/${inside}${search}${readable(hash)}`
  const target = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  if (!files.has(target)) return noPage(written)
  const anchor = readable(hash.slice(1))
  if (anchor === '' || anchor.includes('=') || pages.get(target)?.ids.has(anchor)) return undefined
  return {
    wrong: `\`${written}\` leads to a page that has no \`#${anchor}\`.`,
    fix: 'Correct the part after #, or the heading it names.',
  }
}

function noPage(written: string): Mistake {
  return {
    wrong: `\`${written}\` leads to no page of the site.`,
    fix: 'Correct the address; pages are linked as `/guidance/section/page/`, with both slashes.',
  }
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The file an author would open to change a built page. */
function sourceOf(path: string, writtenIn: WrittenIn): string {
  return writtenIn(path.replace(/\/index\.html$/, '.mdx')) ?? `the built page ${path}`
}

function inOurs(path: string): string | undefined {
  return /^guidance\/[^/]+\/[^/]+\.mdx$/.test(path) ? `content/${path}` : undefined
}
