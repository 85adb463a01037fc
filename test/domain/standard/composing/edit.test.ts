import { describe, expect, it } from 'vitest'
import { withAnswer, withWording } from '../../../../src/domain/standard/composing/edit.ts'
import { wordingOf } from '../../../../src/domain/standard/composing/wording.ts'
import { begun, keep } from '../../../helpers/standards.ts'
import { say } from '../../../helpers/words.ts'

const ASIDE = { id: 'v', at: '2026-11-22T10:00:00.000Z' }
const calls = begun('95% of calls are answered by an adviser within 15 seconds of the first ring', {
  hours: { text: 'between 8am and 6pm on workdays' },
  longest: { text: '40', choice: 'second' },
})
const edit = (from: string, to: string, answers = calls) =>
  withWording(answers, wordingOf(answers, say).replace(from, to), keep, say)

describe('a wording changed by hand', () => {
  it('is read back: what changed is answered', () => {
    expect(edit('8am', '9am').items.hours?.text).toBe('between 9am and 6pm on workdays')
    expect(edit('an adviser', 'a nurse').items.human?.text).toBe('a nurse')
    expect(edit('the first ring', 'the end of the menu').items['clock-start']?.text).toBe(
      'the end of the menu',
    )
    expect(edit('15 seconds', '2 minutes').items.limit).toEqual({ text: '2', choice: 'minute' })
    expect(edit('95%', '90%').items.share).toEqual({ text: '90' })
    expect(edit('40 seconds', '1 minute').items.longest).toEqual({ text: '1', choice: 'minute' })
    expect(edit('calls', 'calls about repairs').items.cases?.text).toBe('calls about repairs')
  })

  it('is read back in a later step, which no question asks for', () => {
    const claims = begun('Claims are acknowledged within 3 days and decided within 9 weeks of the hearing.')
    const typed = ['1', '', '8'].reduce((answers, text) => {
      const now = wordingOf(answers, say)
      return withWording(answers, now.replace(/within \d* ?weeks/, `within ${text} weeks`), keep, say)
    }, claims)
    expect(typed.edited).toBe('')
    expect(wordingOf(withAnswer(typed, 'share', { text: '90' }, ASIDE), say)).toBe(
      '90% of claims are acknowledged within 3 days, and are decided within 8 weeks of the hearing.',
    )
    expect(edit('the hearing', 'the appeal', claims).items).toEqual({})
  })

  it('is read back where somebody types which cases a second time is for', () => {
    const leaks = begun('Leaks are attended within 4 hours, or within 9 hours.')
    const typed = ['9 hours in', '9 hours in the', '9 hours in the hills', '8 hours in the hills'].reduce(
      (answers, text) =>
        withWording(
          answers,
          wordingOf(answers, say).replace(/\d hours(?: in[a-z ]*)?\./, `${text}.`),
          keep,
          say,
        ),
      leaks,
    )
    expect(typed.edited).toBe('')
    expect(wordingOf(withAnswer(typed, 'share', { text: '90' }, ASIDE), say)).toBe(
      '90% of leaks are attended within 4 hours, or within 8 hours in the hills.',
    )
  })

  it('changes nothing else', () => {
    const { items, edited } = edit('8am', '9am')
    expect(Object.keys(items)).toEqual(['hours', 'longest'])
    expect(edited).toBe('')
  })

  it('stays as it is written where it says more than the questions ask', () => {
    const answers = edit('40 seconds.', '40 seconds. We are glad you ring.')
    expect(wordingOf(answers, say)).toContain('We are glad you ring.')
    expect(answers.items).toEqual(calls.items)
  })

  it('is read letter by letter, as somebody types it', () => {
    const typed = ['1', '', '3', '30'].reduce((answers, text) => {
      const now = wordingOf(answers, say)
      return withWording(answers, now.replace(/within \d* ?seconds/, `within ${text} seconds`), keep, say)
    }, calls)
    expect(typed.items.limit).toEqual({ text: '30', choice: 'second' })
    expect(typed.edited).toBe('')
  })

  it('goes among the earlier wordings when an answer words the standard again', () => {
    const answers = withAnswer(
      edit('40 seconds.', '40 seconds. We are glad you ring.'),
      'share',
      { text: '99' },
      ASIDE,
    )
    expect(wordingOf(answers, say)).toContain('99% of calls')
    expect(answers.versions).toHaveLength(1)
    expect(answers.versions[0]).toMatchObject(ASIDE)
    expect(answers.versions[0]?.text).toContain('We are glad you ring.')
  })

  it('keeps no version while the wording is the one composed', () => {
    expect(withAnswer(calls, 'share', { text: '99' }, ASIDE).versions).toEqual([])
  })
})
