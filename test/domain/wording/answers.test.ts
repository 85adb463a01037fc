import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyAnswers,
  readAnswers,
  resetAnswers,
  withPasted,
  withRewritten,
} from '../../../src/domain/wording/answers.ts'
import type { WordingAnswers } from '../../../src/domain/wording/types.ts'
import { anyText } from '../../helpers/any-record.ts'

const anyAnswers: fc.Arbitrary<WordingAnswers> = fc.record({
  before: anyText,
  after: anyText,
  changes: fc.array(fc.record({ rule: fc.string(), from: anyText, to: anyText, start: fc.nat() })),
  kept: fc.array(
    fc.record({ rule: fc.string(), text: anyText, reason: anyText }, { requiredKeys: ['rule', 'text'] }),
  ),
})

const good = withPasted('No dogs')

describe('a text', () => {
  it('is the same before and after while nothing is chosen', () => {
    expect(good).toEqual({ before: 'No dogs', after: 'No dogs', changes: [], kept: [] })
    expect(emptyAnswers()).toEqual(withPasted(''))
  })

  it('that is rewritten by hand keeps what was pasted', () => {
    expect(withRewritten(good, 'Dogs welcome')).toEqual({ ...good, after: 'Dogs welcome' })
  })
})

describe('reading saved answers', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers)
      }),
    )
  })

  it.each([
    ['nothing at all', null],
    ['a list', []],
    ['no text before', { ...good, before: undefined }],
    ['a number for a text', { ...good, after: 5 }],
    ['changes that are no list', { ...good, changes: {} }],
    ['a change without a place', { ...good, changes: [{ rule: 'a', from: '', to: '' }] }],
    ['a place before the start', { ...good, changes: [{ rule: 'a', from: '', to: '', start: -1 }] }],
    ['half a place', { ...good, changes: [{ rule: 'a', from: '', to: '', start: 0.5 }] }],
    ['a kept phrase without words', { ...good, kept: [{ rule: 'a' }] }],
  ])('refuses %s', (_, answers) => {
    expect(readAnswers(answers)).toBeUndefined()
  })

  it('never throws, and leaves out fields it does not know', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readAnswers(value)
        if (read) expect(Object.keys(read).sort()).toEqual(['after', 'before', 'changes', 'kept'])
      }),
    )
    expect(readAnswers({ ...good, admin: true })).toEqual(good)
  })
})

describe('checking again', () => {
  it('starts from the text as it was pasted', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(resetAnswers(answers)).toEqual(withPasted(answers.before))
      }),
    )
  })
})
