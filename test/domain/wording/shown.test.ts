import { describe, expect, it } from 'vitest'
import { withPasted, withTyped } from '../../../src/domain/wording/answers.ts'
import { keepAsIs, withReason } from '../../../src/domain/wording/apply.ts'
import { readablePhrase } from '../../../src/domain/wording/readable.ts'
import { adoptAnswer, measures, saidAnswers } from '../../../src/domain/wording/said.ts'
import { segmentsOf } from '../../../src/domain/wording/segments.ts'
import { groupTitles } from '../../../src/domain/wording/why.ts'
import { found, rule, WORDING, wording } from '../../helpers/wording.ts'
import { say } from '../../helpers/words.ts'

const definition = wording('jargon', [rule('page', { phrases: ['page'], forms: ['Helper'] })])
const page = { rule: 'page', text: 'page' }

describe('a text with its findings', () => {
  it('is cut where they begin and end', () => {
    const text = 'Ask a page, any page'
    expect(segmentsOf(text, found(text, definition))).toEqual([
      { start: 0, text: 'Ask a ', finding: undefined },
      { start: 6, text: 'page', finding: 0 },
      { start: 10, text: ', any ', finding: undefined },
      { start: 16, text: 'page', finding: 1 },
    ])
  })

  it('put together is the text again', () => {
    for (const { text } of WORDING.examples) {
      const pieces = segmentsOf(text, found(text, WORDING))
      expect(pieces.map((one) => one.text).join('')).toBe(text)
      expect(pieces.length).toBeGreaterThan(1)
    }
  })
})

describe('typing', () => {
  it('makes a new text until something is decided', () => {
    expect(withTyped(withPasted('No dogs'), 'No cats')).toEqual(withPasted('No cats'))
  })

  it('rewrites the text from then on, and what was pasted stays', () => {
    const kept = keepAsIs(withPasted('A page'), page)
    expect(withTyped(kept, 'The page')).toEqual({ ...kept, after: 'The page' })
  })
})

describe('words that stay', () => {
  const kept = keepAsIs(keepAsIs(withPasted('A page'), page), { rule: 'other', text: 'x' })

  it('may have a reason, which can be taken away', () => {
    const reasoned = withReason(kept, page, 'It is a job title')
    expect(reasoned.kept[0]).toEqual({ ...page, reason: 'It is a job title' })
    expect(withReason(reasoned, page, '')).toEqual(kept)
  })
})

describe('what is said of a check', () => {
  const answers = withReason(keepAsIs({ ...withPasted('A page'), after: 'The page' }, page), page, 'A title')
  const [before, after] = saidAnswers(definition, answers, say)

  it('is the text before and after, with the reasons as a note', () => {
    expect([before?.answer, after?.answer, after?.note]).toEqual(['A page', 'The page', 'page: A title'])
  })

  it('can be taken over: the text as it was, or all that was decided', () => {
    const blank = withPasted('')
    expect(adoptAnswer(blank, answers, before?.key ?? '')).toEqual(withPasted('A page'))
    expect(adoptAnswer(blank, answers, after?.key ?? '')).toEqual(answers)
    expect(adoptAnswer(blank, answers, 'else')).toEqual(blank)
  })

  it('comes to the share decided, and to no figure where nothing was found', () => {
    const shareOf = (text: string) => measures(definition, withPasted(text), say)[0]?.value
    expect([shareOf('A page'), shareOf('A helper')]).toEqual([0, undefined])
    expect(measures(definition, answers, say)[0]?.value).toBe(1)
  })
})

it('every phrase of the list can be read on paper', () => {
  const rules = WORDING.groups.flatMap(({ items }) => items)
  for (const one of rules) expect(readablePhrase(one)).toMatch(/^[^{}/]{2,}$/)
  expect(readablePhrase(rule('x', { phrases: ["i can't/cannot {rest}"] }))).toBe("I can't …")
  expect(readablePhrase(rule('x', { exact: ['ILL'], phrases: ['loan/loans'] }))).toBe('ILL')
})

it('every rule stands in a group with a title', () => {
  const titles = groupTitles(WORDING)
  expect(WORDING.groups.flatMap(({ items }) => items).filter(({ id }) => !titles.get(id))).toEqual([])
})
