import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyAnswers,
  readAnswers,
  resetAnswers,
  withChoice,
  withSign,
} from '../../../src/domain/finder/answers.ts'
import { anyText } from '../../helpers/any-record.ts'

const anyAnswers = fc.record({
  choices: fc.dictionary(fc.constantFrom('first', 'toString', 'constructor', '1'), anyText, {
    noNullPrototype: true,
  }),
  seen: fc.array(anyText),
})

describe('choosing', () => {
  it('leaves what was chosen elsewhere', () => {
    const given = withChoice(withChoice(emptyAnswers(), 'first', 'yes'), 'second', 'no')
    expect(withChoice(given, 'first', 'no').choices).toEqual({ first: 'no', second: 'no' })
  })

  it('ticks a sign once, and takes the tick off again', () => {
    const given = withSign(withSign(withSign(emptyAnswers(), 'a', true), 'b', true), 'a', true)
    expect(given.seen).toEqual(['b', 'a'])
    expect(withSign(given, 'b', false).seen).toEqual(['a'])
  })
})

describe('reading saved answers', () => {
  it('gives back what was chosen, under any id', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers)
      }),
    )
  })

  it.each([
    ['nothing', null],
    ['choices that are a list', { choices: [], seen: [] }],
    ['a choice that is no text', { choices: { first: 1 }, seen: [] }],
    ['signs that are no list', { choices: {}, seen: {} }],
  ])('refuses %s', (_, answers) => {
    expect(readAnswers(answers)).toBeUndefined()
  })

  it('never throws, and leaves out fields it does not know', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readAnswers(value)))
    expect(readAnswers({ choices: {}, seen: [], admin: true })).toEqual(emptyAnswers())
  })
})

it('starting again starts with nothing chosen', () => {
  expect(resetAnswers({ choices: { first: 'yes' }, seen: ['a'] })).toEqual(emptyAnswers())
})
