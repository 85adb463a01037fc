import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addRound,
  emptyAnswers,
  noteOf,
  readAnswers,
  removeRound,
  resetAnswers,
  withNote,
} from '../../../src/domain/roleplay/answers.ts'
import { anyPlayed, round } from '../../helpers/roleplays.ts'

const played = { people: 'Ann', rounds: [round(1, { wish: 'A plumber' }), round(2)] }
const withTimer = (timer: object) => ({ people: '', rounds: [{ ...round(1), timer }] })

describe('what was played', () => {
  it('is read as it was saved', () => {
    fc.assert(
      fc.property(anyPlayed, (answers) => {
        expect(readAnswers(answers)).toEqual(answers)
      }),
    )
  })

  it.each([
    ['no round', { people: '', rounds: [] }],
    ['two rounds with one id', { people: '', rounds: [round(1), round(1)] }],
    ['a note that is a list', { people: '', rounds: [{ ...round(1), notes: { wish: [] } }] }],
    ['a timer of no length', withTimer({ started: '2026-11-22T10:00:00.000Z', seconds: 0 })],
    ['a timer of a week', withTimer({ started: '2026-11-22T10:00:00.000Z', seconds: 604_800 })],
    ['a timer that began at no time', withTimer({ started: 'noon', seconds: 60 })],
    ['nothing at all', null],
  ])('is refused when it holds %s', (_, answers) => {
    expect(readAnswers(answers)).toBeUndefined()
  })

  it('starts again with the same people and one empty round', () => {
    expect(resetAnswers(played)).toEqual({ people: 'Ann', rounds: [round(1)] })
    expect(emptyAnswers()).toEqual({ people: '', rounds: [round(1)] })
  })

  it('holds a note in its own round and nowhere else, under any name', () => {
    const given = withNote(played, 'round-2', '__proto__', 'x')
    expect(given.rounds.map((one) => noteOf(one, '__proto__'))).toEqual(['', 'x'])
    expect(noteOf(round(1), 'constructor')).toBe('')
  })

  it('has another round, whose number was never used', () => {
    expect(addRound(played).rounds.at(-1)).toEqual(round(3))
    expect(addRound(removeRound(played, 'round-1')).rounds.map(({ id }) => id)).toEqual([
      'round-2',
      'round-3',
    ])
    expect(addRound({ people: '', rounds: [{ ...round(1), id: 'x' }] }).rounds.at(-1)).toEqual(round(1))
  })

  it('keeps its last round', () => {
    expect(removeRound(played, 'round-2').rounds).toEqual([played.rounds[0]])
    expect(removeRound(emptyAnswers(), 'round-1')).toEqual(emptyAnswers())
  })
})
