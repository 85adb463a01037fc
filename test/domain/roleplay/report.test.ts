import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf } from '../../../src/domain/record/key.ts'
import { emptyAnswers } from '../../../src/domain/roleplay/answers.ts'
import { toDocument } from '../../../src/domain/roleplay/document.ts'
import { progress, report } from '../../../src/domain/roleplay/report.ts'
import { adoptAnswer, saidAnswers } from '../../../src/domain/roleplay/said.ts'
import { anyPlayed, ROLEPLAY, round, savedPlay } from '../../helpers/roleplays.ts'
import { say } from '../../helpers/words.ts'

const played = {
  people: 'Ann, Ben, Cy',
  rounds: [round(1, { 'felt-a': 'Lost', wish: 'A plumber' }), round(2, { 'felt-a': 'Heard' })],
}

describe('the report of a role-play', () => {
  it('has the notes by round and by role, in the order of the steps', () => {
    const [first, second] = report(ROLEPLAY, played)
    expect(first?.sections.map(({ title, lines }) => [title, lines[0]?.text])).toEqual([
      ['Wand', 'A plumber'],
      ['A', 'Lost'],
      ['B', ''],
      ['C', ''],
    ])
    expect(second?.cast[0]?.[0]?.players[0]?.name).toBe('Cy')
  })

  it('counts the notes of every round', () => {
    expect(progress(ROLEPLAY, played)).toEqual({ done: 3, of: 8 })
    expect(progress(ROLEPLAY, { people: '', rounds: [round(1, { wish: ' ' })] })).toEqual({ done: 0, of: 4 })
  })

  it('keeps apart what is no longer asked', () => {
    const [wand] = ROLEPLAY.steps.filter(({ id }) => id === 'wand')
    const items = [{ id: 'wish', question: 'The wish?', retired: true }]
    const steps = ROLEPLAY.steps.map((step) => (step === wand ? { ...step, items } : step))
    const [first] = report({ ...ROLEPLAY, steps }, played)
    expect(first?.earlier).toEqual([{ item: 'wish', question: 'The wish?', text: 'A plumber' }])
    expect(first?.sections.map(({ title }) => title)).toEqual(['A', 'B', 'C'])
  })

  it('leaves out nothing that was written', () => {
    fc.assert(
      fc.property(anyPlayed, (answers) => {
        const shown = report(ROLEPLAY, answers).flatMap(({ sections, earlier }) =>
          [...sections.flatMap(({ lines }) => lines), ...earlier].map(({ text }) => text),
        )
        const written = answers.rounds.flatMap(({ notes }) => Object.values(notes))
        expect(written.filter((text) => text && !shown.includes(text))).toEqual([])
      }),
    )
  })
})

describe('a file of a role-play', () => {
  it('says who played what where there are names, and has every note', () => {
    const { blocks, sheets } = toDocument(ROLEPLAY, savedPlay(played), say, 'en-GB')
    expect(blocks).toContainEqual({ type: 'list', items: ['A: Cy', 'B: Ann', 'C: Ben'] })
    expect(JSON.stringify(blocks)).toContain('Heard')
    expect(sheets[0]?.rows).toContainEqual([2, 'A', 'What did A feel?', 'Heard'])
    expect(sheets[1]?.rows).toContainEqual([2, 1, 'A', 'Cy'])
  })

  it('leaves the cast out where nobody has a name', () => {
    const { sheets } = toDocument(ROLEPLAY, savedPlay(emptyAnswers()), say, 'en-GB')
    expect(sheets[1]?.rows).toEqual([])
  })
})

describe('the notes of several groups', () => {
  it('are known by round and question, so that groups can be put together', () => {
    const said = saidAnswers(ROLEPLAY, played, say)
    expect(said.find(({ key }) => key === keyOf('round-2', 'felt-a'))).toMatchObject({
      group: 'Round 2: A',
      answer: 'Heard',
    })
  })

  it('are taken over note by note until two records say the same', () => {
    fc.assert(
      fc.property(anyPlayed, (theirs) => {
        const said = saidAnswers(ROLEPLAY, theirs, say).filter(({ answer }) => answer !== '')
        const mine = said.reduce((all, { key }) => adoptAnswer(all, theirs, key), emptyAnswers())
        const again = new Map(saidAnswers(ROLEPLAY, mine, say).map(({ key, answer }) => [key, answer]))
        expect(said.filter(({ key, answer }) => again.get(key) !== answer)).toEqual([])
      }),
    )
    expect(adoptAnswer(played, played, 'not a key')).toBe(played)
  })
})
