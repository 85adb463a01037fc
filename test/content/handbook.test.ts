import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/domain/kinds.ts'
import { mdxProblems } from '../../src/schemas/mdx.ts'
import { findTags } from '../../src/schemas/tags.ts'
import { toolFields } from '../../src/schemas/tools/common.ts'
import { PROJECT } from '../helpers/build.ts'

const FILE = 'content/README.md'
const handbook = readFileSync(join(PROJECT, FILE), 'utf8')
const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))
const examples = [...handbook.matchAll(/^```mdx\n((?!---)[\s\S]*?)^```$/gm)].map(
  ([, example = '']) => example,
)
const rows = handbook.split('\n').filter((line) => line.startsWith('| `'))
const firstCells = rows.flatMap((row) =>
  [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
)
/** What Markdown writes without a tag. */
const UNTAGGED = ['Link', 'Table']
const tags = readdirSync(join(PROJECT, 'src/components/mdx'))
  .filter((file) => file.endsWith('.astro'))
  .map((file) => file.replace('.astro', ''))
  .filter((tag) => !UNTAGGED.includes(tag))

/** The fields that a schema of content/schemas knows. */
function fieldsOf(name: string): string[] {
  const file = join(PROJECT, `content/schemas/${name}.schema.json`)
  return Object.keys(JSON.parse(readFileSync(file, 'utf8')).properties)
}

describe('the authors’ handbook', () => {
  it.each(tags)('shows an example of <%s>', (tag) => {
    expect(examples.flatMap((example) => findTags(example).map((one) => one.tag))).toContain(tag)
  })

  it('shows examples that can be drawn, and no tag that is gone', () => {
    const used = examples.flatMap((example) => findTags(example).map(({ tag }) => tag))
    expect(used.filter((tag) => !tags.includes(tag))).toEqual([])
    expect(examples.flatMap((example) => mdxProblems(FILE, example, 0))).toEqual([])
  })

  it('says of every field of a page what to write', () => {
    expect(firstCells).toEqual(expect.arrayContaining(fieldsOf('page')))
  })

  it('says of every field that all tools have what to write', () => {
    expect(firstCells).toEqual(expect.arrayContaining(Object.keys(toolFields)))
  })

  it.each(Object.keys(kinds))('says what a reader does with a %s, and which fields are its own', (kind) => {
    const row = rows.find((line) => line.startsWith(`| \`${kind}\` |`)) ?? ''
    const own = fieldsOf(`tool-${kind}`).filter(
      (field) => field !== 'name' && !Object.hasOwn(toolFields, field),
    )
    expect(own.filter((field) => !row.includes(`\`${field}`))).toEqual([])
    expect(row).not.toBe('')
  })

  it('names commands that there are', () => {
    const npm = [...handbook.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name)
    expect(npm.filter((name = '') => !scripts[name])).toEqual([])
  })
})
