import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { saidIn } from '../helpers/said.ts'
import { filesUnder, withoutComments } from '../helpers/sources.ts'

const FILE = 'content/strings/en.yaml'
const groups = parse(readFileSync(FILE, 'utf8')) as Record<string, Record<string, unknown>>
const keys = Object.entries(groups).flatMap(([group, texts]) =>
  Object.keys(texts).map((name) => `${group}.${name}`),
)
const said = filesUnder('src', '.ts', '.tsx', '.astro').map(withoutComments).flatMap(saidIn)

describe('every text the interface says', () => {
  it('is in content/strings/en.yaml', () => {
    const missing = said.filter(({ matches }) => !keys.some(matches))
    expect(missing.map(({ file, line, key }) => `${file}:${line} ${key}`)).toEqual([])
  })

  it('is found by reading the code', () => {
    expect(said.length).toBeGreaterThan(50)
  })
})

describe('every text of content/strings/en.yaml', () => {
  it('is said somewhere', () => {
    expect(
      keys.filter((key) => !said.some(({ matches }) => matches(key))).map((key) => `${FILE} ${key}`),
    ).toEqual([])
  })

  it('has the forms it needs when it counts', () => {
    const counting = Object.values(groups).flatMap((texts) =>
      Object.values(texts).filter((text) => typeof text === 'object'),
    )
    for (const forms of counting) expect(Object.keys(forms as object).sort()).toEqual(['one', 'other'])
  })
})

describe('reading what code says', () => {
  const read = (text: string) => saidIn({ path: 'a.ts', text })

  it('finds plain keys, keys chosen between, and keys put together', () => {
    const text = `say('a.b')\nsay(done ? 'a.c' : 'a.d', { x: 1 })\nsay(\`a.e-\${x === 'f' ? 'g' : x}\`)`
    const all = ['a.b', 'a.c', 'a.d', 'a.e-1', 'a.f']
    expect(all.filter((key) => read(text).some(({ matches }) => matches(key)))).toEqual([
      'a.b',
      'a.c',
      'a.d',
      'a.e-1',
    ])
  })

  it('does not pass over a key it cannot read', () => {
    expect(read('x\nsay(key)').map(({ line, key, matches }) => [line, key, matches('a.b')])).toEqual([
      [2, 'key', false],
    ])
  })
})
