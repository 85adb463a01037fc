import { describe, expect, it } from 'vitest'
import { checkLanguages, type Translations } from '../../src/schemas/languages.ts'
import { completeTool } from '../../src/schemas/tool-words.ts'
import { told } from '../helpers/authors.ts'
import { leaflet } from '../helpers/good-translations.ts'

type Words = typeof leaflet.words.data
const FILE = 'content/tools/de/checklist/leaflet.yaml'
const ORIGINAL = 'content/tools/checklist/leaflet.yaml'

/** What the author of a translation is told after a change of it. */
function check(change: (words: Words) => object): string {
  const data = change(structuredClone(leaflet.words.data))
  const content: Translations = {
    language: 'en-GB',
    languages: ['de'],
    strings: new Map([
      ['en', {}],
      ['de', {}],
    ]),
    pages: [],
    pageWords: [],
    tools: [leaflet.original],
    toolWords: [{ ...leaflet.words, data }],
    listIds: {},
    listWords: [],
  }
  return told(checkLanguages(content))
}

/** The questions of a translation changed. */
function withItems(change: (items: Words['groups'][0]['items']) => object[]) {
  return (words: Words) => ({
    ...words,
    groups: words.groups.map((group) => ({ ...group, items: change(group.items) })),
  })
}

describe('a tool in another language', () => {
  it('has the words of its translation, and all else from the original in its order', () => {
    const tool = completeTool(leaflet.original.data, leaflet.words.data) as typeof leaflet.original.data
    expect(tool.title).toBe('Faltblatt prüfen')
    expect([tool.page, tool.edition, tool.minutes, tool.covers]).toEqual([
      'print/signs',
      '2026-11',
      [5, 10],
      ['E15'],
    ])
    expect(tool.groups[0]?.items).toMatchObject([
      { id: 'matt', question: 'Ist es matt?' },
      { id: 'fold', question: 'Liegt es flach?', retired: true },
    ])
  })
})

describe('whoever translates a tool is told', () => {
  it.each<[string, (words: Words) => object, string]>([
    [
      'that a question is not in the original',
      withItems((items) => [...items, { id: 'gloss' }]),
      `${FILE}\n  groups.paper.items: \`gloss\` is no id of the original.\n` +
        `  Use the ids of ${ORIGINAL}, which are the same in every language.`,
    ],
    [
      'that a question is missing',
      withItems((items) => items.filter(({ id }) => id !== 'matt')),
      `${FILE}\n  groups.paper.items: \`matt\` of the original is missing.\n` +
        `  Translate it from ${ORIGINAL}, or remove this file: the tool then stays in the language of the handbook.`,
    ],
    [
      'that the page is not theirs to choose',
      (words) => ({ ...words, page: 'print/other' }),
      `${FILE}\n  page: \`print/other\` is \`print/signs\` in the original.\n` +
        `  Remove it: a translation holds words alone, and has the rest from ${ORIGINAL}.`,
    ],
    [
      'that a text is missing',
      ({ intro: _, ...words }) => words,
      `${FILE}\n  intro: is missing.\n  Say in two or three sentences what to have at hand and how to answer.`,
    ],
    [
      'that a text is too long',
      (words) => ({ ...words, title: 'a'.repeat(61) }),
      `${FILE}\n  title: \`${'a'.repeat(61)}\` cannot be used: it is longer than 60.\n` +
        '  Write the name of the tool, at most 60 characters.',
    ],
  ])('%s', (_, change, message) => {
    expect(check(change)).toBe(message)
  })

  it('nothing about what is the same in both', () => {
    expect(check((words) => ({ ...words, page: 'print/signs', minutes: [5, 10] }))).toBe('')
  })
})
