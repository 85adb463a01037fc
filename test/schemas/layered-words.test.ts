import { z } from 'astro/zod'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { folderOf } from '../../src/schemas/loaders.ts'
import { mergeContent } from '../../src/schemas/merge.ts'
import { withoutLanguage, withoutLanguageFolder } from '../../src/schemas/words.ts'
import { loadFrom } from '../helpers/load.ts'

const ours = {
  'content/site.yaml': 'name: Handbook\ncontact: Tell us.\nsections: [{ id: print }, { id: signs }]\n',
  'content/site.de.yaml':
    'name: Handbuch\ncontact: Sagen Sie es uns.\nsections: [{ id: print, title: Druck }, { id: signs, title: Schilder }]\n',
  'content/tools/checklist/leaflet.yaml': 'title: Leaflet\n',
  'content/tools/de/checklist/leaflet.yaml': 'title: Faltblatt\n',
}
const site = () =>
  folderOf({
    base: './content',
    pattern: '*.*.yaml',
    schema: z.any(),
    merge: mergeContent,
    original: withoutLanguage,
  })
const tools = () =>
  folderOf({
    base: './content/tools',
    pattern: '*/*/*.yaml',
    schema: z.any(),
    original: withoutLanguageFolder,
  })

/** Loads our translations with an organisation's own files, in the folder `acme`, laid over them. */
function withOwn(loader: ReturnType<typeof site>, own: Readonly<Record<string, string>>) {
  const files = Object.fromEntries(Object.entries(own).map(([path, text]) => [`acme/${path}`, text]))
  return loadFrom({ ...ours, '.env': 'HANDBOOK_CONTENT=acme\n', ...files }, loader)
}

beforeEach(() => void vi.stubEnv('HANDBOOK_CONTENT', undefined))
afterEach(() => void vi.unstubAllEnvs())

describe('what an organisation says anew is not said in our old words in another language:', () => {
  it('a name is its own in every language, and the rest stays translated', async () => {
    const own = { 'site.yaml': 'name: Acme\nsections: [{ id: signs, title: Posters }]\n' }
    expect(await withOwn(site(), own)).toEqual({
      'site.de': { contact: 'Sagen Sie es uns.', sections: [{ id: 'print', title: 'Druck' }] },
    })
  })

  it('a name that it translates itself is said in its own translation', async () => {
    const own = { 'site.yaml': 'name: Acme\n', 'site.de.yaml': 'name: Acme hilft\n' }
    expect(await withOwn(site(), own)).toMatchObject({
      'site.de': { name: 'Acme hilft', contact: 'Sagen Sie es uns.' },
    })
  })

  it('a tool of its own in place of ours is not shown in our translation', async () => {
    expect(await withOwn(tools(), { 'tools/checklist/leaflet.yaml': 'title: Our own\n' })).toEqual({})
    expect(await withOwn(tools(), { 'glossary.md': 'A note.' })).toEqual({
      'de/checklist/leaflet': { title: 'Faltblatt' },
    })
  })
})
