import { z } from 'astro/zod'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { folderOf, listOf, recordOf } from '../../src/schemas/loaders.ts'
import { mergeContent } from '../../src/schemas/merge.ts'
import { loadFrom, stopped, watchIn } from '../helpers/load.ts'

const entry = z.strictObject({ id: z.string(), term: z.string().describe('Write the word.') })
const site = z.strictObject({
  name: z.string().describe('Write the name.'),
  sections: z.array(z.strictObject({ id: z.string(), title: z.string().describe('Write the title.') })),
})
const glossary = () => listOf('content/glossary.yaml', entry)
const record = () => recordOf('content/site.yaml', site)
const tools = () => folderOf({ base: './content/tools', pattern: '*.yaml', schema: entry })

const ours = {
  'content/site.yaml': 'name: Handbook\nsections:\n  - { id: print, title: Print }\n',
  'content/glossary.yaml': '- { id: matt, term: Matt }\n',
  'content/tools/audit.yaml': 'id: audit\nterm: Audit\n',
  'content/strings/en.yaml': 'shell: { home: Home, skip: Skip }\n',
}

/** Loads what is ours with an organisation's own files, in the folder `acme`, laid over it. */
function withOwn(own: Readonly<Record<string, string>>, loader = glossary(), value = 'acme') {
  const files = Object.entries(own).map(([path, text]) => [`acme/${path}`, text])
  return loadFrom({ ...ours, '.env': `HANDBOOK_CONTENT=${value}\n`, ...Object.fromEntries(files) }, loader)
}

/** The one problem an author reads when a build stops. */
async function told(loading: Promise<unknown>): Promise<string> {
  return (await stopped(loading)).replace('1 problem in the content\n\n', '').trimEnd()
}

// Tests run without a folder of anybody's own, which an empty variable says; here the file is to be asked.
beforeEach(() => void vi.stubEnv('HANDBOOK_CONTENT', undefined))
afterEach(() => void vi.unstubAllEnvs())

describe("an organisation's own folder", () => {
  it('changes the name of the handbook and nothing else', async () => {
    expect(await withOwn({ 'site.yaml': 'name: Acme\n' }, record())).toEqual({
      all: { name: 'Acme', sections: [{ id: 'print', title: 'Print' }] },
    })
  })

  it('adds an entry to a list and changes another', async () => {
    const own = '- { id: till, term: Till }\n- { id: matt, term: Not shiny }\n'
    expect(await withOwn({ 'glossary.yaml': own })).toEqual({
      till: { id: 'till', term: 'Till' },
      matt: { id: 'matt', term: 'Not shiny' },
    })
  })

  it('adds a file to a folder and takes the place of another', async () => {
    const own = {
      'tools/till.yaml': 'id: till\nterm: Till\n',
      'tools/audit.yaml': 'id: x\nterm: Our audit\n',
    }
    expect(await withOwn(own, tools())).toEqual({
      audit: { id: 'x', term: 'Our audit' },
      till: { id: 'till', term: 'Till' },
    })
  })

  it('changes one word of the interface', async () => {
    const strings = folderOf({
      base: './content/strings',
      pattern: '*.yaml',
      schema: z.record(z.string(), z.record(z.string(), z.string())),
      merge: mergeContent,
    })
    const own = { 'strings/en.yaml': 'shell: { home: Start }\n' }
    expect(await withOwn(own, strings)).toEqual({ en: { shell: { home: 'Start', skip: 'Skip' } } })
  })

  it('leaves files alone that are no content, such as notes and a logo', async () => {
    const beside = { 'README.md': '', 'logo.svg': '', '.git/HEAD': '', 'tools/.DS_Store': '' }
    expect(await withOwn(beside)).toEqual({ matt: { id: 'matt', term: 'Matt' } })
  })

  it('is named by the environment before any file', async () => {
    vi.stubEnv('HANDBOOK_CONTENT', 'nowhere')
    expect(await told(withOwn({ 'README.md': '' }))).toMatch(
      /^the environment\n {2}HANDBOOK_CONTENT: `nowhere`/,
    )
    vi.stubEnv('HANDBOOK_CONTENT', '')
    expect(await withOwn({ 'glossary.yaml': '- no list' })).toEqual({ matt: { id: 'matt', term: 'Matt' } })
  })
})

describe("while an organisation's author writes", () => {
  const begin = () =>
    watchIn({ ...ours, '.env': 'HANDBOOK_CONTENT=acme\n', 'acme/site.yaml': 'name: Acme\n' }, glossary())

  it('a new file and a change of one are seen', async () => {
    using watching = await begin()
    watching.write('acme/glossary.yaml', '- { id: matt, term: Not shiny }\n')
    await expect.poll(watching.loaded).toEqual({ matt: { id: 'matt', term: 'Not shiny' } })
    watching.write('acme/glossary.yaml', '- { id: matt, term: Flat }\n')
    await expect.poll(watching.loaded).toEqual({ matt: { id: 'matt', term: 'Flat' } })
  })

  it('what Astro writes beside the content is no change of it', async () => {
    const asked = vi.fn(() => z.unknown())
    const anyWords = folderOf({ base: './content', pattern: '*.yaml', schema: asked })
    using watching = await watchIn(ours, anyWords, 'words')
    const files = asked.mock.calls.length
    watching.write('.astro/content-assets.mjs', '')
    watching.write('content/site.yaml', 'name: Handbook\n')
    await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(files)
    expect(asked.mock.calls.length).toBe(2 * files)
  })

  it('a mistake is told, and what was good before stays', async () => {
    using watching = await begin()
    watching.write('acme/glossary.yaml', 'no list\n')
    await expect.poll(() => watching.told).toHaveLength(1)
    expect(watching.told[0]).toContain('acme/glossary.yaml\n  file: is not a list.')
    expect(watching.loaded()).toEqual({ matt: { id: 'matt', term: 'Matt' } })
  })
})

const NAME_IT =
  'Write the path of the folder with your own content as seen from package.json, such as `HANDBOOK_CONTENT=../acme-handbook`.'

describe('a folder that cannot be used stops the build', () => {
  it.each([
    ['is not there', 'acmee', /`acmee` does not exist: there is no folder \S+acmee\.$/],
    ['is a file', '.env', /`\.env` is a file, not a folder\.$/],
    ['is ours', 'content', /`content` is the project's own content, which is read anyway\.$/],
  ])('when it %s', async (_, value, wrong) => {
    const [file, what, fix] = (await told(withOwn({ 'README.md': '' }, glossary(), value))).split('\n  ')
    expect([file, fix]).toEqual(['.env', NAME_IT])
    expect(what).toMatch(wrong)
  })

  it('when it is empty', async () => {
    expect(await told(withOwn({ '.keep': '' }))).toBe(
      `.env\n  HANDBOOK_CONTENT: \`acme\` is an empty folder.\n  ${NAME_IT}`,
    )
  })
})

describe('a file that nothing reads stops the build', () => {
  it.each([
    ['toolz/till.yaml', 'acme/toolz', 'toolz', 'Did you mean `tools`?'],
    ['glosary.yaml', 'acme/glosary.yaml', 'glosary.yaml', 'Did you mean `glossary.yaml`?'],
    [
      'tools/till.yml',
      'acme/tools/till.yml',
      'tools/till.yml',
      'Move it to where such files stand in content/: `tools/*.yaml`.',
    ],
    [
      'menu.yaml',
      'acme/menu.yaml',
      'menu.yaml',
      'Move it to where such files stand in content/: `glossary.yaml`, `site.yaml`, `strings`, `tools`.',
    ],
    [
      'tools/checks/till.yaml',
      'acme/tools/checks/till.yaml',
      'tools/checks/till.yaml',
      'Move it to where such files stand in content/: `tools/*.yaml`.',
    ],
  ])('such as %s', async (path, file, value, fix) => {
    expect(await told(withOwn({ [path]: '' }))).toBe(
      `${file}\n  file: \`${value}\` is in no place that the handbook reads.\n  ${fix}`,
    )
  })
})

describe('a mistake is told in the file that it was made in', () => {
  it.each([
    [
      'a list that is none',
      'glossary.yaml',
      'id: till\n',
      'file: is not a list.\n  Start every entry with `- id:`.',
    ],
    [
      'an entry that lacks a field',
      'glossary.yaml',
      '- { id: till }\n',
      'till: term: is missing.\n  Write the word.',
    ],
    [
      'an entry without an id',
      'glossary.yaml',
      '- { term: Till }\n',
      'entry 1: id: is missing.\n  See content/README.md for this field.',
    ],
    [
      'a field of ours that was changed',
      'glossary.yaml',
      '- { id: matt, term: 5 }\n',
      'matt: term: `5` cannot be used: it should be text.\n  Write the word.',
    ],
    [
      'an id that stands there twice',
      'glossary.yaml',
      '- { id: till, term: Till }\n- { id: till, term: Desk }\n',
      'id: `till` is the id of two entries.\n  Give one of them another id.',
    ],
  ])('%s', async (_, file, text, problem) => {
    expect(await told(withOwn({ [file]: text }))).toBe(`acme/${file}\n  ${problem}`)
  })

  it.each([
    [
      'a field of the wrong sort',
      'name: 5\n',
      'name: `5` cannot be used: it should be text.\n  Write the name.',
    ],
    [
      'a section that lacks its title, by its place in the file',
      'sections:\n  - { id: acme }\n',
      'sections[0].title: is missing.\n  Write the title.',
    ],
    [
      'a field that does not exist',
      'nmae: Acme\n',
      'front matter or file: `nmae` is not a field here; did you mean `name`?\n' +
        '  Remove it or correct its name; the fields are: `name`, `sections`.',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await told(withOwn({ 'site.yaml': text }, record()))).toBe(`acme/site.yaml\n  ${problem}`)
  })

  it('a page whose name can be no address', async () => {
    const pages = folderOf({ base: './content/tools', pattern: '*.{yaml,mdx}', schema: z.any() })
    expect(await told(withOwn({ 'tools/Our Till.yaml': '' }, pages))).toBe(
      'acme/tools/Our Till.yaml\n  file name: `Our Till` cannot be part of an address.\n' +
        '  Name the file with lower-case words joined by hyphens, such as `our-till`.',
    )
  })

  it('a file of a folder', async () => {
    expect(await told(withOwn({ 'tools/till.yaml': 'id: till\n' }, tools()))).toBe(
      'acme/tools/till.yaml\n  term: is missing.\n  Write the word.',
    )
  })
})
