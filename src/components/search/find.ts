import { isRealHit, rewriteQuery, type SearchWords, splitWords } from '../../domain/search/rewrite.ts'
import { HOME } from '../../state/language.ts'
import { ROOT } from '../../state/root.ts'

/** One page found. */
export interface Hit {
  readonly url: string
  readonly title: string
  readonly section: string
  /** HTML made by Pagefind from our own pages, with `<mark>` around the words found and nothing else. */
  readonly excerpt: string
}

export interface Found {
  /** What was searched for, when it is not what was typed. */
  readonly corrected: string | undefined
  readonly hits: readonly Hit[]
}

export interface Filters {
  readonly section: string
  readonly toolsOnly: boolean
}

interface PagefindResult {
  id: string
  score: number
  data: () => Promise<{ url: string; excerpt: string; meta: Record<string, string> }>
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>
  init: () => Promise<void>
  search: (
    query: string,
    options: { filters: Record<string, unknown> },
  ) => Promise<{ results: PagefindResult[] }>
}

const MOST_HITS = 30
/** With fewer pages than this that hold every word, pages that hold some of the words are shown too. */
const FEW_HITS = 3

let loading: Promise<[Pagefind, SearchWords]> | undefined

/** Loads the index reader and the list of words, once; a failed attempt can be tried again. */
export function loadIndex(): Promise<[Pagefind, SearchWords]> {
  loading ??= load().catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

/** Searches the handbook. Pagefind has no typo tolerance and falls back to first letters, so queries are rewritten before and hits checked after. */
export async function search(typed: string, filters: Filters): Promise<Found> {
  const [pagefind, words] = await loadIndex()
  const { query, corrected } = rewriteQuery(typed, words)
  const wanted = {
    ...(filters.section ? { section: filters.section } : {}),
    ...(filters.toolsOnly ? { tool: 'yes' } : {}),
  }
  const results = await find(pagefind, query, wanted)
  const typedWords = splitWords(query)
  const pages = await Promise.all(results.slice(0, MOST_HITS).map((result) => result.data()))
  const hits = pages
    .filter(({ excerpt, meta }) =>
      isRealHit([...marked(excerpt), meta.title ?? '', meta.keywords ?? ''], typedWords),
    )
    .map(({ url, excerpt, meta }) => ({
      url,
      excerpt,
      title: meta.title ?? url,
      section: meta.section ?? '',
    }))
  return { hits, corrected: corrected.length > 0 ? query : undefined }
}

// Pagefind wants every word on a page. People type sentences, so where few pages have all the words, those with some follow.
async function find(
  pagefind: Pagefind,
  query: string,
  filters: Record<string, string>,
): Promise<PagefindResult[]> {
  const { results } = await pagefind.search(query, { filters })
  const words = splitWords(query)
  if (results.length >= FEW_HITS || words.length < 2) return results
  const found = await Promise.all(words.map((word) => pagefind.search(word, { filters })))
  const scores = new Map<string, { result: PagefindResult; score: number }>()
  for (const result of found.flatMap((one) => one.results)) {
    scores.set(result.id, { result, score: (scores.get(result.id)?.score ?? 0) + result.score })
  }
  for (const { id } of results) scores.delete(id)
  const partly = [...scores.values()].sort((a, b) => b.score - a.score).map(({ result }) => result)
  return [...results, ...partly]
}

async function load(): Promise<[Pagefind, SearchWords]> {
  const address = `${ROOT}pagefind/pagefind.js`
  const [pagefind, words] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    fetch(`${HOME}search-words.json`).then((answer) => answer.json()),
  ])
  await pagefind.options({
    baseUrl: ROOT,
    excerptLength: 24,
    ranking: { metaWeights: { title: 6, keywords: 4, summary: 3 } },
  })
  await pagefind.init()
  return [pagefind, words as SearchWords]
}

function marked(excerpt: string): string[] {
  return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => word)
}
