import { describe, expect, it } from 'vitest'
import { standardWordsSchema } from '../../src/schemas/tools/standard.words.ts'
import { standardWords } from '../helpers/accuracy.ts'

describe('content/standard-words.yaml', () => {
  const words = standardWords()

  it('has every id of vague words once', () => {
    const ids = words.vague.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('asks a question for each, and says why', () => {
    expect(words.vague.filter(({ ask, why }) => !ask.endsWith('?') || !why.endsWith('.'))).toEqual([])
  })

  it('writes phrases in lower case, as they are compared', () => {
    const lists = Object.values(words).filter((list) => Array.isArray(list) && typeof list[0] === 'string')
    expect((lists as string[][]).flat().filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([])
  })

  it('refuses a list nobody reads', () => {
    expect(standardWordsSchema.safeParse({ ...words, colours: 'red' }).success).toBe(false)
  })
})
