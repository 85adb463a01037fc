import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { withSite } from '../helpers/browser.ts'
import { openSearch, searchFor } from '../helpers/dialogs.ts'
import { guidanceIds } from '../helpers/pages.ts'
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

  it('finds something for every word that the handbook reads in place of another', {
    timeout: 180_000,
  }, async () => {
    const missed: string[] = []
    for (const meant of new Set([...Object.values(misspellings), ...Object.values(synonyms)])) {
      if ((await searchFor(page, meant)).paths.length === 0) missed.push(meant)
    }
    expect(missed).toEqual([])
  })
})
