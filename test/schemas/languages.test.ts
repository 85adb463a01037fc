import { describe, expect, it } from 'vitest'
import { checkLanguages, missingWords, type Translations } from '../../src/schemas/languages.ts'
import { told } from '../helpers/authors.ts'
import { leaflet } from '../helpers/good-translations.ts'

const strings = (de?: object) =>
  new Map(
    Object.entries({
      en: { shell: { home: 'Home', left: '{left} left', pages: { one: '1 page', other: '{count} pages' } } },
      ...(de ? { de: { shell: de } } : {}),
    }),
  ) as Translations['strings']

const good: Translations = {
  language: 'en-GB',
  languages: ['de'],
  strings: strings({
    home: 'Start',
    left: 'Noch {left}',
    pages: { one: '1 Seite', other: '{count} Seiten' },
  }),
  pages: ['print/signs'],
  pageWords: [{ id: 'de/print/signs', file: 'content/guidance/de/print/signs.mdx' }],
  tools: [leaflet.original],
  toolWords: [leaflet.words],
  listIds: { situations: ['angry'], 'site.sections': ['print'] },
  listWords: [
    { id: 'situations.de', file: 'content/situations.de.yaml', data: [{ id: 'angry', says: 'Wütend' }] },
    { id: 'site.de', file: 'content/site.de.yaml', data: { name: 'Handbuch', sections: [{ id: 'print' }] } },
  ],
}
const check = (change: Partial<Translations>) => told(checkLanguages({ ...good, ...change }))

it('a handbook whose translations go with their originals has nothing to tell', () => {
  expect(check({})).toBe('')
  expect(missingWords(good)).toEqual([])
})

describe('an author is told of', () => {
  it.each<[string, Partial<Translations>, string]>([
    [
      'a language without a word of its own',
      { languages: ['de', 'fr'] },
      'content/site.yaml\n  languages: `fr` has no file content/strings/fr.yaml.\n  Write that file, beginning ' +
        'with a copy of content/strings/en.yaml; what it leaves out is said as it stands there.',
    ],
    [
      'an own language without a word',
      { language: 'fr' },
      'content/site.yaml\n  language: `fr` has no file content/strings/fr.yaml.\n  Write that file, beginning ' +
        'with a copy of content/strings/en.yaml; what it leaves out is said as it stands there.',
    ],
    [
      'the own language among the further ones',
      { languages: ['de', 'en'] },
      'content/site.yaml\n  languages: `en` is named twice.\n  Name the own language of the handbook in ' +
        '`language` alone, and each further one once in `languages`.',
    ],
    [
      'a text that the interface does not say',
      { strings: strings({ homme: 'Start' }) },
      'content/strings/de.yaml\n  shell.homme: `shell.homme` is not a text of content/strings/en.yaml.\n' +
        '  Use one that exists, such as `shell.home`, `shell.left`, `shell.pages`.',
    ],
    [
      'a text with a hole that nothing fills',
      { strings: strings({ left: 'Noch {rest}' }) },
      'content/strings/de.yaml\n  shell.left: `{rest}` is not in the original, so nothing fills it.\n' +
        '  Use what the original uses: `{left}`.',
    ],
    [
      'a text that counts without the form for every other count',
      { strings: strings({ pages: { one: '1 Seite' } }) },
      'content/strings/de.yaml\n  shell.pages: has no form `other:`.\n' +
        '  Add it: it is said of every count that has no form of its own.',
    ],
    [
      'a page that has no original',
      { pageWords: [{ id: 'de/print/sings', file: 'content/guidance/de/print/sings.mdx' }] },
      'content/guidance/de/print/sings.mdx\n  file name: `print/sings` is not a page under content/guidance.\n' +
        '  Use one that exists, such as `print/signs`.',
    ],
    [
      'a page in a language the handbook does not speak',
      { pageWords: [{ id: 'it/print/signs', file: 'content/guidance/it/print/signs.mdx' }] },
      'content/guidance/it/print/signs.mdx\n  folder: `it` is not one of `languages` in content/site.yaml.\n' +
        '  Add it there, or use one that is: `de`.',
    ],
    [
      'a tool that has no original of its kind',
      { toolWords: [{ ...leaflet.words, id: 'de/scale/leaflet' }] },
      'content/tools/de/checklist/leaflet.yaml\n  file name: `scale/leaflet` is not a tool under content/tools.\n' +
        '  Use one that exists, such as `checklist/leaflet`.',
    ],
    [
      'an entry that the list does not have',
      { listWords: [{ id: 'situations.de', file: 'content/situations.de.yaml', data: [{ id: 'angri' }] }] },
      'content/situations.de.yaml\n  id: `angri` is not an id of the original.\n' +
        '  Use one that exists, such as `angry`.',
    ],
    [
      'a section that the handbook does not have',
      {
        listWords: [{ id: 'site.de', file: 'content/site.de.yaml', data: { sections: [{ id: 'paper' }] } }],
      },
      'content/site.de.yaml\n  id: `paper` is not an id of the original.\n' +
        '  Use one that exists, such as `print`.',
    ],
  ])('%s', (_, change, message) => {
    expect(check(change)).toBe(message)
  })
})

it('a language may be switched off with its files left where they are', () => {
  expect(check({ languages: [] })).toBe('')
})

it('a half-translated interface is told of once, with how much is missing and what comes first', () => {
  const half = { ...good, strings: strings({ home: 'Start' }) }
  expect(checkLanguages(half)).toEqual([])
  expect(told(missingWords(half))).toBe(
    'content/strings/de.yaml\n  file: 2 of 3 texts are missing, the first of them `shell.left`, `shell.pages`.\n' +
      '  Translate them from content/strings/en.yaml; until then readers see them in its language.',
  )
})
