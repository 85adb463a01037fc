import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTo, withAnswer, withSubject } from '../../../src/domain/checklist/answers.ts'
import { adoptAnswer, measures, saidAnswers } from '../../../src/domain/checklist/said.ts'
import { anyAnswers } from '../../helpers/any-record.ts'
import { answers, checklist, item, saved } from '../../helpers/checklists.ts'
import { say } from '../../helpers/words.ts'

const definition = checklist([item('type'), item('fold')])

describe('what an audit says', () => {
  it('is an answer in words for every question, empty where nobody has looked', () => {
    const said = saidAnswers(definition, saved(answers({ type: 'partly' })), say, 'en-GB')
    expect(said.map(({ question, answer }) => [question, answer])).toEqual([
      ['Is type right?', 'Partly'],
      ['Is fold right?', ''],
    ])
  })

  it('puts yes above partly above no, and what does not apply nowhere', () => {
    const rankOf = (verdict: 'yes' | 'partly' | 'no' | 'na') =>
      saidAnswers(definition, saved(answers({ type: verdict })), say, 'en-GB')[0]?.rank
    expect([rankOf('no'), rankOf('partly'), rankOf('yes'), rankOf('na')]).toEqual([0, 1, 2, undefined])
  })

  it('names the leaflet where several are audited', () => {
    const two = withSubject(answers(), 'b', 'Poster')
    const said = saidAnswers(definition, saved(two), say, 'en-GB')
    expect(said.map(({ question }) => question)).toContain('Poster: Is fold right?')
  })

  it('comes to a share for each leaflet, and to none before anything is answered', () => {
    const two = withSubject(answers({ type: 'yes', fold: 'no' }), 'b', 'Poster')
    const made = measures(definition, saved(two), say, 'en-GB')
    expect(made.map(({ key, label, value }) => [key, label, value])).toEqual([
      ['a', 'A', 0.5],
      ['b', 'Poster', undefined],
    ])
  })
})

describe('taking an answer from another record', () => {
  it('brings its verdict and its note, and leaves the rest', () => {
    const from = withAnswer(answers({ type: 'no' }), 'type', 'a', { note: 'Too small' })
    const [{ key = '' } = {}] = saidAnswers(definition, saved(from), say, 'en-GB')
    const taken = adoptAnswer(answers({ type: 'yes', fold: 'yes' }), from, key)
    expect(answerTo(taken, 'type', 'a')).toEqual({ verdict: 'no', note: 'Too small' })
    expect(answerTo(taken, 'fold', 'a')).toEqual({ verdict: 'yes' })
  })

  it('for every key gives what the other record says, whatever its questions are called', () => {
    fc.assert(
      fc.property(anyAnswers, (from) => {
        const said = (of: typeof from) => saidAnswers(definition, saved(of), say, 'en-GB')
        const empty = { ...from, items: {} }
        const taken = said(from).reduce((all, { key }) => adoptAnswer(all, from, key), empty)
        const given = (of: typeof from) => said(of).filter(({ answer, note }) => answer || note)
        expect(given(taken)).toEqual(given(from))
      }),
    )
  })

  it('takes another note in place of the one it came with, also where nobody gave a verdict', () => {
    const from = withAnswer(answers({ type: 'no' }), 'type', 'a', { note: 'Too small' })
    const keys = saidAnswers(definition, saved(from), say, 'en-GB').map(({ key }) => key)
    const taken = keys.reduce((all, key) => adoptAnswer(all, from, key, 'Ann: small'), answers())
    expect(answerTo(taken, 'type', 'a')).toEqual({ verdict: 'no', note: 'Ann: small' })
    expect(answerTo(taken, 'fold', 'a')).toEqual({ note: 'Ann: small' })
  })

  it('brings the name of what it is about', () => {
    const from = withAnswer(withSubject(answers(), 'b', 'Poster'), 'type', 'b', { verdict: 'no' })
    const taken = saidAnswers(definition, saved(from), say, 'en-GB').reduce(
      (all, { key }) => adoptAnswer(all, from, key),
      answers(),
    )
    expect(taken.subjects).toEqual(from.subjects)
  })

  it('changes nothing for a key that is none of ours', () => {
    const mine = answers({ type: 'yes' })
    for (const key of ['', 'type', '["type"]', '["']) expect(adoptAnswer(mine, mine, key)).toEqual(mine)
  })
})
