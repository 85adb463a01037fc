import { describe, expect, it } from 'vitest'
import { explain } from '../../src/schemas/explain.ts'
import { wordingSchema } from '../../src/schemas/tools/wording.ts'
import { told } from '../helpers/authors.ts'
import { readYaml } from '../helpers/words.ts'

interface Writable {
  groups: { items: Record<string, unknown>[] }[]
  dangers: { items: Record<string, unknown>[] }
}

const FILE = 'content/tools/wording/wording-check.yaml'
const problems = (change: (data: Writable) => void) => {
  const data = readYaml<Writable>(FILE)
  change(data)
  return told(explain('w', data, wordingSchema))
}
const firstItem = (data: Writable) => data.groups[0]?.items[0] ?? {}

describe('a wording check', () => {
  it('with all our rules is written as its kind wants it', () => {
    expect(problems(() => {})).toBe('')
  })

  it.each<[string, (data: Writable) => void, string]>([
    [
      'a rule that looks for nothing',
      (data) =>
        Reflect.deleteProperty(firstItem(data), 'phrases') &&
        Reflect.deleteProperty(firstItem(data), 'signs'),
      'it looks for nothing',
    ],
    [
      'a phrase without a word',
      (data) => Object.assign(firstItem(data), { phrases: ['{thing} ...'] }),
      'it has no word to look for',
    ],
    [
      'a rule without a form',
      (data) => Object.assign(firstItem(data), { forms: [] }),
      'List one to three friendlier forms',
    ],
    [
      'a rule with four forms',
      (data) => Object.assign(firstItem(data), { forms: ['a', 'b', 'c', 'd'] }),
      'it is longer than 3',
    ],
    [
      'a rule without a source',
      (data) => Reflect.deleteProperty(firstItem(data), 'source'),
      'groups[0].items[0].source: is missing.',
    ],
    [
      'a danger with forms',
      (data) => Object.assign(data.dangers.items[0] ?? {}, { forms: ['a'] }),
      '`forms` is not a field here.',
    ],
  ])('with %s is refused', (_, change, message) => {
    expect(problems(change)).toContain(message)
  })
})
