import { describe, expect, it } from 'vitest'
import { emptyAnswers } from '../../../src/domain/finder/answers.ts'
import { toDocument } from '../../../src/domain/finder/document.ts'
import { adoptAnswer, saidAnswers } from '../../../src/domain/finder/said.ts'
import type { FinderAnswers } from '../../../src/domain/finder/types.ts'
import { chosen, SMALL, savedFinder } from '../../helpers/finders.ts'
import { say } from '../../helpers/words.ts'

const full = chosen({ first: 'yes', second: 'no' }, ['wait-sign'])
const said = (answers: FinderAnswers) => saidAnswers(SMALL, answers, say)
const answersOf = (answers: FinderAnswers) =>
  said(answers).flatMap(({ question, answer }) => (answer ? [[question, answer]] : []))

describe('a finder in words', () => {
  it('says the outcome, the answers that led there and the signs that were seen', () => {
    expect(answersOf(full)).toEqual([
      [say('finder.outcome'), 'It is wait'],
      ['What of first?', 'Of first: yes'],
      ['What of second?', 'Of second: no'],
      ['See wait', say('finder.seen')],
    ])
  })

  it('leaves out what does not hold on the way taken', () => {
    expect(answersOf(chosen({ first: 'no', second: 'no' }, ['wait-sign']))).toEqual([
      [say('finder.outcome'), 'It is stay'],
      ['What of first?', 'Of first: no'],
    ])
  })

  it('has one key for each, the same in every record, also for answers of an earlier edition', () => {
    const odd = { choices: { toString: 'x', first: 'gone' }, seen: [] }
    const keys = said(odd).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.slice(0, 3)).toEqual(
      said(full)
        .slice(0, 3)
        .map(({ key }) => key),
    )
    expect(answersOf(odd)).toEqual([
      ['toString', 'x'],
      ['What of first?', 'gone'],
    ])
  })
})

describe('taking over', () => {
  const take = (question: string) => {
    const key = said(full).find((one) => one.question === question)?.key ?? ''
    return adoptAnswer(emptyAnswers(), full, key)
  }

  it('one answer takes that one', () => {
    expect(take('What of first?')).toEqual(chosen({ first: 'yes' }))
  })

  it('an outcome takes the way that led there', () => {
    expect(take(say('finder.outcome')).choices).toEqual(full.choices)
  })

  it('a sign takes its tick', () => {
    expect(take('See wait').seen).toEqual(['wait-sign'])
  })

  it.each(['', '[]', '["toString"]', '["sign"]', 'not a key'])('%s changes nothing', (key) => {
    expect(adoptAnswer(emptyAnswers(), full, key)).toEqual(emptyAnswers())
  })
})

describe('a finder as a document', () => {
  const texts = (answers: FinderAnswers) =>
    JSON.stringify(toDocument(SMALL, savedFinder(answers, { note: 'Ring back' }), say, 'en-GB'))

  it('holds the outcome with its advice, the way, the signs seen with what to do, and the note', () => {
    const text = texts(full)
    for (const part of [
      'It is wait',
      'Do wait',
      'Avoid wait',
      'Of second: no',
      'See wait',
      'Act on wait',
      'Ring back',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('It is stay')
  })

  it('says so where no outcome is reached, and names what is open', () => {
    const text = texts(chosen({ first: 'yes' }))
    expect(text).toContain(say('finder.noOutcome'))
    expect(text).toContain('What of second?')
  })

  it('drops no answer of an earlier edition', () => {
    expect(texts({ choices: { gone: 'kept word' }, seen: [] })).toContain('kept word')
  })
})
