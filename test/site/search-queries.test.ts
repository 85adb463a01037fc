import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { withSite } from '../helpers/browser.ts'
import { PROJECT } from '../helpers/build.ts'
import { openSearch, searchFor } from '../helpers/dialogs.ts'
import { elementsOf, textsOf } from '../helpers/html-text.ts'
import { builtPaths, guidanceIds } from '../helpers/pages.ts'
import { SITES } from '../helpers/sites.ts'
import { readYaml } from '../helpers/words.ts'

interface Query {
  readonly query: string
  readonly pages: readonly string[]
  readonly misspelt?: boolean
}

const queries = readYaml<Query[]>('test/fixtures/queries.yaml')
const { misspellings, synonyms } =
  readYaml<Record<'misspellings' | 'synonyms', Record<string, string>>>('content/search-words.yaml')
const SHOWN_AT_A_GLANCE = 3
const SHARE_FOUND = 0.95
/** So many letters tell a word from others, and not from its own endings, which the search takes for the same. */
const STEM = 5

describe('what readers type', () => {
  const { open } = withSite()
  let page: Page
  beforeAll(async () => {
    page = (await open()).page
    await openSearch(page)
  })

  it('is tried on pages that exist', () => {
    const ids = guidanceIds()
    expect(queries.flatMap(({ pages }) => pages).filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each([
    { kind: 'spelt right', asked: queries.filter(({ misspelt }) => !misspelt), least: 45 },
    { kind: 'misspelt', asked: queries.filter(({ misspelt }) => misspelt), least: 15 },
  ])('finds a right page among the first three, $kind', async ({ asked, least }) => {
    expect(asked.length).toBeGreaterThanOrEqual(least)
    const missed: string[] = []
    for (const { query, pages } of asked) {
      const { paths } = await searchFor(page, query)
      const first = paths.slice(0, SHOWN_AT_A_GLANCE).map((path) => path.replace(/^\/guidance\/|\/$/g, ''))
      if (!first.some((id) => pages.includes(id)))
        missed.push(`“${query}” found ${first.join(', ') || 'nothing'}`)
    }
    const told = `${missed.length} of ${asked.length} missed:\n${missed.join('\n')}`
    if (missed.length > 0) console.log(told)
    expect(1 - missed.length / asked.length, told).toBeGreaterThanOrEqual(SHARE_FOUND)
  })

  it('reads a word in place of another only where some page has it', () => {
    const texts = builtPaths(SITES.root.folder).map((path) => {
      const html = readFileSync(join(PROJECT, SITES.root.folder, path, 'index.html'), 'utf8')
      const elements = elementsOf(html)
      // Keywords are searched as well, and shown to nobody.
      const keywords = elements.map(({ attributes }) => attributes['data-keywords'] ?? '')
      return [...textsOf(elements, 'main'), ...keywords].join(' ').toLowerCase().replaceAll('-', '')
    })
    // A word spelt right may itself be read in place of another.
    const spelt = Object.values(misspellings).map((word) => synonyms[word] ?? word)
    const meant = new Set([...spelt, ...Object.values(synonyms)])
    const held = (words: string) =>
      texts.some((text) => words.split(' ').every((word) => text.includes(word.toLowerCase().slice(0, STEM))))
    expect([...meant].filter((words) => !held(words))).toEqual([])
  })
})
