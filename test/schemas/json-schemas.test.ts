import { readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { EDITOR_SCHEMAS, jsonSchema } from '../../src/schemas/json-schemas.ts'
import { PROJECT } from '../helpers/build.ts'
import { page } from '../helpers/good-content.ts'
import { filesUnder } from '../helpers/sources.ts'

const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8')
const names = Object.keys(EDITOR_SCHEMAS)
const written = filesUnder('content', '.yaml', '.mdx').map(({ path, text }) => ({
  path: path.replace('content/', ''),
  data: parse(path.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text),
}))

const ajv = new Ajv({ allErrors: true, strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } })
const checks = Object.fromEntries(
  names.map((name) => [name, ajv.compile(JSON.parse(read(`content/schemas/${name}.schema.json`)))]),
)

/** What an editor would mark in some content: place and fault, an empty list when all is well. */
function marked(name: string, data: unknown): string[] {
  const check = checks[name]
  if (!check || check(data)) return []
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('an editor that knows the schemas in content/schemas', () => {
  it.each(names)('checks by the same rules as the build: %s (if not: npm run schemas)', (name) => {
    const { schema } = EDITOR_SCHEMAS[name] ?? {}
    expect(schema && jsonSchema(schema)).toBe(read(`content/schemas/${name}.schema.json`))
  })

  it('marks nothing in what we have written', () => {
    const wrong = names.flatMap((name) =>
      written
        .filter(({ path }) => matchesGlob(path, EDITOR_SCHEMAS[name]?.files ?? ''))
        .flatMap(({ path, data }) => marked(name, data).map((problem) => `${path} ${problem}`)),
    )
    expect(wrong).toEqual([])
  })

  it('finds exactly one schema for every file', () => {
    const found = written.map(({ path }) => [
      path,
      Object.values(EDITOR_SCHEMAS).filter(({ files }) => matchesGlob(path, files)).length,
    ])
    expect(found.filter(([, count]) => count !== 1)).toEqual([])
  })

  it('marks a field that is misspelt, one that is missing and a day that is none', () => {
    expect(marked('page', page)).toEqual([])
    expect(marked('page', { ...page, sumary: 'Check.' })).toEqual([' must NOT have additional properties'])
    expect(marked('page', { ...page, title: undefined })).toEqual([" must have required property 'title'"])
    expect(marked('page', { ...page, reviewed: 'soon' })[0]).toMatch(/^\/reviewed must match pattern/)
  })

  it('tells of every field what to write', () => {
    const { properties } = JSON.parse(read('content/schemas/page.schema.json'))
    const silent = Object.entries<{ description?: string }>(properties).filter(([, one]) => !one.description)
    expect(silent).toEqual([])
  })

  it('is VS Code, which is told of every schema for YAML and asked to know the fields of pages', () => {
    const settings = JSON.parse(read('.vscode/settings.json'))
    const wanted = Object.entries(EDITOR_SCHEMAS)
      .filter(([, { files }]) => files.endsWith('.yaml'))
      .map(([name, { files }]) => [`./content/schemas/${name}.schema.json`, `/content/${files}`])
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted))
    expect(settings['astro.content-intellisense']).toBe(true)
  })
})
