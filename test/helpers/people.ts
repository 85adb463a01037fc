import fc from 'fast-check'
import type { SaidAnswer } from '../../src/domain/record/said.ts'
import type { Person } from '../../src/domain/record/together.ts'

/** What somebody said to the question of one key; nothing when they did not look at it. */
export function said(key: string, answer = '', more: Partial<SaidAnswer> = {}): SaidAnswer {
  return { key, group: 'Group', question: `Is ${key} right?`, answer, note: '', ...more }
}

/** A rating of 1 to 7. */
export function rated(key: string, rating: number): SaidAnswer {
  return said(key, `${rating} of 7`, { rating, scale: [1, 7] })
}

/** Somebody with everything they said. */
export function person(who: string, ...answers: readonly SaidAnswer[]): Person {
  return { who, said: answers }
}

const KEYS = ['fold', 'type', 'constructor', '__proto__', 'toString'] as const

const anySaid = fc
  .record({
    keys: fc.shuffledSubarray([...KEYS]),
    answers: fc.array(fc.constantFrom('', 'Yes', 'No', 'Partly'), { minLength: 5, maxLength: 5 }),
    notes: fc.array(fc.constantFrom('', 'A note'), { minLength: 5, maxLength: 5 }),
    rating: fc.integer({ min: 1, max: 7 }),
  })
  .map(({ keys, answers, notes, rating }) => [
    ...keys.map((key, i) => said(key, answers[i], { note: notes[i] ?? '' })),
    rated('warmth', rating),
  ])

/** Any people with any answers to some of the same questions, each in an order of their own. */
export const anyPeople: fc.Arbitrary<Person[]> = fc
  .array(anySaid, { maxLength: 5 })
  .map((all) => all.map((said, i) => ({ who: `Person ${i + 1}`, said })))
