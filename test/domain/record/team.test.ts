import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUndecided, signedNotes, teamContent } from '../../../src/domain/record/team.ts'
import { type Person, putTogether } from '../../../src/domain/record/together.ts'
import type { Action } from '../../../src/domain/record/types.ts'
import { answers, saved } from '../../helpers/checklists.ts'
import { anyPeople, person, said } from '../../helpers/people.ts'
import { say } from '../../helpers/words.ts'

type Plain = ReadonlyMap<string, { answer: string; note: string }>

// A kind whose answers are what was said, by key.
const plain = ({ said }: Person): Plain =>
  new Map(said.map(({ key, answer, note }) => [key, { answer, note }]))
const adopt = (answers: unknown, from: unknown, key: string, note = '') =>
  new Map(answers as Plain).set(key, { answer: (from as Plain).get(key)?.answer ?? '', note })
const blank: Plain = new Map()

function team(people: readonly Person[], chosen: Readonly<Record<string, string>> = {}) {
  const given = people.map((one) => ({ who: one.who, record: saved(plain(one) as never) }))
  const content = teamContent(given, putTogether(people), new Map(Object.entries(chosen)), {
    blank,
    adopt,
    say,
  })
  return { ...content, answers: content.answers as Plain }
}

const ann = person('Ann', said('type', 'Yes'), said('fold', 'Yes', { note: 'Flat' }), said('paper', 'No'))
const bo = person('Bo', said('type', 'Yes'), said('fold', 'No', { note: 'Thick' }), said('paper'))

describe('a team record', () => {
  it('holds what is agreed, and what only one looked at', () => {
    const { answers } = team([ann, bo])
    expect(answers.get('type')?.answer).toBe('Yes')
    expect(answers.get('paper')?.answer).toBe('No')
  })

  it('holds no answer where people differ and nobody chose, and keeps the notes', () => {
    expect(team([ann, bo]).answers.get('fold')).toEqual({ answer: '', note: 'Ann: Flat\nBo: Thick' })
  })

  it('holds the answer that was chosen, with the notes of everybody', () => {
    expect(team([ann, bo], { fold: 'No' }).answers.get('fold')).toEqual({
      answer: 'No',
      note: 'Ann: Flat\nBo: Thick',
    })
  })

  it('leaves open what was chosen when nobody says it any more', () => {
    const rows = putTogether([ann, bo])
    const fold = rows.find(({ key }) => key === 'fold')
    expect(team([ann, bo], { fold: 'Partly' }).answers.get('fold')?.answer).toBe('')
    expect(fold && isUndecided(fold, new Map([['fold', 'Partly']]))).toBe(true)
    expect(fold && isUndecided(fold, new Map([['fold', 'No']]))).toBe(false)
  })

  it('keeps the answers of everybody as they gave them', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        expect(team(people).voices).toEqual(people.map((one) => ({ who: one.who, answers: plain(one) })))
      }),
    )
  })

  it('never holds an answer that nobody gave, or another where all agree', () => {
    fc.assert(
      fc.property(anyPeople, fc.constantFrom('Yes', 'No', 'Never said'), (people, wish) => {
        const chosen = { fold: wish, type: wish }
        for (const [key, { answer }] of team(people, chosen).answers) {
          const given = people.flatMap(({ said }) => said.filter((one) => one.key === key && one.answer))
          if (answer !== '') expect(given.map((one) => one.answer)).toContain(answer)
          if (given.length > 0 && new Set(given.map((one) => one.answer)).size === 1)
            expect(answer).toBe(given[0]?.answer)
        }
      }),
    )
  })

  it('holds every planned change once, under an id of its own', () => {
    const action: Action = {
      id: '1',
      item: 'type',
      subject: 'a',
      what: 'Enlarge',
      owner: '',
      due: '',
      done: false,
    }
    const other = { ...action, what: 'Ask the printer' }
    const record = (...actions: Action[]) => ({ who: '', record: saved(answers(), { actions }) })
    const { actions } = teamContent([record(action), record(other, { ...action, id: '2' })], [], new Map(), {
      blank,
      adopt,
      say,
    })
    expect(actions.map(({ what }) => what)).toEqual(['Enlarge', 'Ask the printer'])
    expect(new Set(actions.map(({ id }) => id)).size).toBe(2)
  })

  it('holds every piece of evidence once, and none where nobody has any', () => {
    const piece = {
      id: 'p',
      item: 'type',
      subject: 'a',
      name: 'type.pdf',
      type: 'application/pdf',
      size: 9,
    } as const
    const record = (...evidence: (typeof piece)[]) => ({ who: '', record: saved(answers(), { evidence }) })
    const of = (...given: ReturnType<typeof record>[]) =>
      teamContent(given, [], new Map(), { blank, adopt, say })
    expect(of(record(piece), record(piece)).evidence).toEqual([piece])
    expect(Object.hasOwn(of(record()), 'evidence')).toBe(false)
  })

  it('holds the notes on the whole record', () => {
    const record = (who: string, note: string) => ({ who, record: saved(answers(), { note }) })
    const { note } = teamContent([record('Ann', 'Cold hall'), record('Bo', '')], [], new Map(), {
      blank,
      adopt,
      say,
    })
    expect(note).toBe('Ann: Cold hall')
  })
})

describe('the notes of several people', () => {
  it('are a line each, signed; the same words are said once', () => {
    const notes = [
      { who: 'Ann', note: 'Flat' },
      { who: 'Bo', note: ' ' },
      { who: 'Cy', note: 'Flat ' },
      { who: 'Dee', note: 'Thick' },
    ]
    expect(signedNotes(notes, say)).toBe('Ann, Cy: Flat\nDee: Thick')
  })
})
