import { describe, expect, it } from 'vitest'
import { splitPhrases } from '../../src/domain/standard/phrase-list.ts'
import { standardWordsSchema } from '../../src/schemas/tools/standard.words.ts'
import { standardWords } from '../helpers/accuracy.ts'
import { readYaml } from '../helpers/words.ts'

const written = readYaml<Record<string, unknown>>('content/standard-words.yaml')

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

  it.each([
    ['help desk, [and/or call centre', '`[and/or` in the phrase `[and/or call centre`'],
    ['(the help) desk', '`(the` in the phrase `(the help) desk`'],
    ['the/* desk', '`the/*` in the phrase `the/* desk` has a sign among other words'],
    ['help desk, (the) #', 'The phrase `(the) #` has no word that must be there'],
  ])('tells an author what is wrong with "%s"', (places, message) => {
    const { error } = standardWordsSchema.safeParse({ ...written, places })
    expect(error?.issues.map((issue) => issue.message).join()).toContain(message)
  })

  it('takes a comma in brackets for the mark', () => {
    expect(splitPhrases('kind [and/, ] fair, [clear/,] open')).toEqual([
      'kind [and/,] fair',
      '[clear/,] open',
    ])
  })

  it('refuses a list nobody reads', () => {
    expect(standardWordsSchema.safeParse({ ...words, colours: 'red' }).success).toBe(false)
  })
})
