import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { kinds } from '../../src/domain/kinds.ts'
import { AuthorError } from '../../src/schemas/author-error.ts'
import { explain } from '../../src/schemas/explain.ts'
import { toolSchema } from '../../src/schemas/tools/index.ts'
import { told } from '../helpers/authors.ts'
import { toolFiles } from '../helpers/tool-pages.ts'

const files = toolFiles().map((path) => `content/tools/${path}`)

describe('the folder of a tool', () => {
  it.each(Object.keys(kinds))('gives the schema of the kind %s', (kind) => {
    expect(told(explain('t', {}, toolSchema(`content/tools/${kind}/leaflet.yaml`)))).toContain(
      '  title: is missing.\n',
    )
  })

  it.each(['jigsaw', 'constructor'])('called %s is no kind, and the kinds there are get named', (folder) => {
    const file = `content/tools/${folder}/leaflet.yaml`
    const known = Object.keys(kinds).map((kind) => `\`${kind}\``)
    const problem = {
      file,
      place: 'folder',
      wrong: `\`${folder}\` is not a kind of tool.`,
      fix: `Move the file to a folder of content/tools named after a kind: ${known.join(', ')}.`,
    }
    expect(() => toolSchema(file)).toThrow(new AuthorError([problem]))
  })
})

describe('the tools of the handbook', () => {
  it.each(files)('%s is written as its kind wants it', (file) => {
    expect(told(explain(file, parse(readFileSync(file, 'utf8')), toolSchema(file)))).toBe('')
  })

  it('are some', () => {
    expect(files.length).toBeGreaterThan(0)
  })
})
