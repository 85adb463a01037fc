import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { explain } from '../../src/schemas/explain.ts'
import { type GuidanceData, guidanceSchema } from '../../src/schemas/guidance.ts'
import { told } from '../helpers/authors.ts'
import { guidanceIds } from '../helpers/pages.ts'
import { findIn } from '../helpers/sources.ts'

const COVERAGE = '../shared/coverage.md'

const pages = guidanceIds().map((id) => {
  const path = `content/guidance/${id}.mdx`
  const [, frontMatter = '', body = ''] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')) ?? []
  // As many lines before the text as in the file, so that a line number leads an author to the place.
  return {
    id,
    path,
    data: parse(frontMatter) as GuidanceData,
    text: '\n'.repeat(frontMatter.split('\n').length + 2) + body,
  }
})
const ideas = (parse(readFileSync('content/coverage.yaml', 'utf8')) as { id: string }[]).map(({ id }) => id)
const covered = new Set(pages.flatMap(({ data }) => data.covers))

describe('every page of guidance', () => {
  it('has the front matter its schema asks for', () => {
    expect(pages.length).toBeGreaterThan(0)
    expect(told(pages.flatMap(({ path, data }) => explain(path, data, guidanceSchema)))).toBe('')
  })

  it('has a heading that says what a part is about, unless it is a quick card', () => {
    const bare = pages.filter(({ data, text }) => !data.card && !/^## \S/m.test(text))
    expect(bare.map(({ path }) => path)).toEqual([])
  })

  it('leaves the first heading to its title', () => {
    expect(findIn(pages, /^# .*/m)).toEqual([])
  })

  it('has no code: no imports, exports or braces', () => {
    expect(findIn(pages, /^(?:import|export)\s.*/m)).toEqual([])
    expect(findIn(pages, /[{}].{0,30}/)).toEqual([])
  })

  it('has no italics, which are hard to read', () => {
    expect(findIn(pages, ITALICS)).toEqual([])
  })

  it('has no HTML, only the tags of the handbook', () => {
    expect(findIn(pages, /<\/?[a-z!][^>\n]*>?/)).toEqual([])
  })
})

// One star or underscore that opens, text, and the same again; neither two (bold), nor a list's star, nor inside a word.
const ITALICS =
  /(?<![*\w\\])\*(?![*\s])[^*\n]*[^*\s\\]\*(?!\*)|(?<![_\w\\])_(?![_\s])[^_\n]*[^_\s\\]_(?![_\w])/

describe('reading for italics', () => {
  const italic = (text: string) => findIn([{ path: 'a', text }], ITALICS)

  it('finds stars and underscores around words', () => {
    expect(italic('Say *now* and\n_then_ go')).toEqual(['a:1 *now*', 'a:2 _then_'])
  })

  it('leaves bold, lists and names with underscores', () => {
    expect(italic('**Yes.** A __no__\n* one\n* two\nfile_name_here')).toEqual([])
  })
})

describe('the ideas of the source documents', () => {
  it('are each covered by at least one page', () => {
    expect(ideas.filter((id) => !covered.has(id))).toEqual([])
  })

  it('are all that pages say they cover', () => {
    expect([...covered].filter((id) => !ideas.includes(id))).toEqual([])
  })

  it('have each an id of their own', () => {
    expect(ideas.filter((id, i) => ideas.indexOf(id) !== i)).toEqual([])
  })

  it(`are those of ${COVERAGE}`, (context) => {
    context.skip(!existsSync(COVERAGE), `${COVERAGE} is not here to compare with`)
    const rows = [...readFileSync(COVERAGE, 'utf8').matchAll(/^\| ([A-Z]\d{2}) \|/gm)].map(([, id]) => id)
    expect(ideas).toEqual(rows)
  })
})
