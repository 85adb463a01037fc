import { z } from 'astro/zod'
import { describe, expect, it } from 'vitest'
import { folderOf, listOf, recordOf } from '../../src/schemas/loaders.ts'
import { loadFrom, stopped } from '../helpers/load.ts'

const schema = z.strictObject({ id: z.string(), term: z.string().describe('Write the word.') })
const LIST = 'content/words.yaml'
const list = (text: string) => loadFrom({ [LIST]: text }, listOf(LIST, schema))
const record = (text: string) => loadFrom({ [LIST]: text }, recordOf(LIST, schema))
const folder = (files: Readonly<Record<string, string>>) =>
  loadFrom(files, folderOf({ base: './content/words', pattern: '*.yaml', schema }), 'words')

describe('a file that holds a list', () => {
  it('gives each entry under its id', async () => {
    const text = '- { id: a, term: Leading }\n- { id: b, term: Matt }\n'
    expect(await list(text)).toEqual({ a: { id: 'a', term: 'Leading' }, b: { id: 'b', term: 'Matt' } })
  })

  it.each([
    [
      'does not exist',
      () => loadFrom({}, listOf(LIST, schema)),
      'file: does not exist.\n  Put it back; the build needs it.',
    ],
    [
      'is no list',
      () => list('id: a\nterm: Leading\n'),
      'file: is not a list.\n  Start every entry with `- id:`.',
    ],
    ['is empty', () => list(''), 'file: is not a list.\n  Start every entry with `- id:`.'],
    [
      'has an entry that lacks a field',
      () => list('- { id: a }\n'),
      'a: term: is missing.\n  Write the word.',
    ],
    [
      'has an entry without an id',
      () => list('- { term: Matt }\n'),
      'entry 1: id: is missing.\n  See content/README.md for this field.',
    ],
    [
      'has an id twice',
      () => list('- { id: a, term: Leading }\n- { id: a, term: Matt }\n'),
      'id: `a` is the id of two entries.\n  Give one of them another id.',
    ],
    [
      'is not YAML',
      () => list('- id: a\n  term: "Leading\n'),
      'line 3: is not YAML: Missing closing "quote.\n' +
        '  Look for a missing quote, colon or indentation on this line or above it.',
    ],
    [
      'says one field twice',
      () => list('- id: a\n  term: Leading\n  term: Matt\n'),
      'line 3: is not YAML: Map keys must be unique.\n' +
        '  Look for a missing quote, colon or indentation on this line or above it.',
    ],
  ])('stops the build when it %s', async (_, load, message) => {
    expect(await stopped(load())).toBe(`1 problem in the content\n\n${LIST}\n  ${message}\n`)
  })
})

describe('a file that holds one set of fields', () => {
  it('is kept under the name `all`', async () => {
    expect(await record('id: a\nterm: Leading\n')).toEqual({ all: { id: 'a', term: 'Leading' } })
  })

  it('stops the build with the field that is wrong', async () => {
    const message = `1 problem in the content\n\n${LIST}\n  term: \`5\` cannot be used: it should be text.\n  Write the word.\n`
    expect(await stopped(record('id: a\nterm: 5\n'))).toBe(message)
  })
})

describe('a folder of files', () => {
  it('gives each file under its name', async () => {
    const loaded = await folder({ 'content/words/matt.yaml': 'id: a\nterm: Matt\n' })
    expect(loaded).toEqual({ matt: { id: 'a', term: 'Matt' } })
  })

  it('stops the build with what is wrong in every file', async () => {
    const files = { 'content/words/a.yaml': 'id: a\n', 'content/words/b.yaml': 'id: b\nterm: 5\n' }
    // Files are read side by side, so either may come first.
    expect((await stopped(folder(files))).trim().split('\n\n').sort()).toEqual([
      '2 problems in the content',
      'content/words/a.yaml\n  term: is missing.\n  Write the word.',
      'content/words/b.yaml\n  term: `5` cannot be used: it should be text.\n  Write the word.',
    ])
  })

  it.each([
    ['it is not there', {}, 'the folder `./content/words` does not exist.'],
    [
      'it is empty',
      { 'content/words/a.txt': '' },
      'the folder `./content/words` holds no file like `*.yaml`.',
    ],
  ])('stops the build when %s', async (_, files, wrong) => {
    const place = 'collection `words` in src/content.config.ts\n  base'
    const fix = 'Correct `base` and `pattern`, or put the files there.'
    expect(await stopped(folder(files))).toBe(`1 problem in the content\n\n${place}: ${wrong}\n  ${fix}\n`)
  })

  it.each([
    [
      'the front matter of a page',
      'page.mdx',
      '---\ntitle: One\nterm: Read: one\n---\n',
      'line 3: is not YAML: Nested mappings are not allowed in compact mappings.',
    ],
    [
      'a file',
      'tool.yaml',
      'title: One\n\tterm: Read\n',
      'line 2: is not YAML: Tabs are not allowed as indentation.',
    ],
  ])('stops the build when %s is not YAML', async (_, name, text, wrong) => {
    const loader = folderOf({ base: './content/words', pattern: '*.*', schema })
    const fix = 'Look for a missing quote, colon or indentation on this line or above it.'
    expect(await stopped(loadFrom({ [`content/words/${name}`]: text }, loader, 'words'))).toBe(
      `1 problem in the content\n\ncontent/words/${name}\n  ${wrong}\n  ${fix}\n`,
    )
  })
})
