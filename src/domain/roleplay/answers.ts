import * as v from 'valibot'
import { byId, own } from '../record/by-id.ts'
import { LONGEST_SECONDS } from './timer.ts'
import type { RoleplayAnswers, Round } from './types.ts'

const instant = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
)

const timer = v.object({
  started: instant,
  seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_SECONDS)),
  paused: v.exactOptional(instant),
})

const round = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  step: v.string(),
  timer: v.exactOptional(timer),
  notes: byId(v.string()),
})

const schema = v.object({
  people: v.string(),
  rounds: v.pipe(
    v.array(round),
    v.minLength(1),
    v.check((rounds) => new Set(rounds.map(({ id }) => id)).size === rounds.length),
  ),
})

/** Checks saved answers; nothing when they are damaged, also when two rounds share an id or there is none. */
export function readAnswers(answers: unknown): RoleplayAnswers | undefined {
  const read = v.safeParse(schema, answers)
  return read.success ? read.output : undefined
}

/** The same people with one round that is not played yet. */
export function resetAnswers({ people }: RoleplayAnswers): RoleplayAnswers {
  return { ...emptyAnswers(), people }
}

/** Answers of a record nobody has filled in. */
export function emptyAnswers(): RoleplayAnswers {
  return { people: '', rounds: [newRound('round-1')] }
}

/** A round that is not played yet. */
export function newRound(id: string): Round {
  return { id, step: '', notes: {} }
}

/** What was written under a question in a round; empty when nothing was. */
export function noteOf({ notes }: Round, item: string): string {
  return own(notes, item) ?? ''
}

/** The answers with one round changed. */
export function withRound(
  answers: RoleplayAnswers,
  id: string,
  change: (round: Round) => Round,
): RoleplayAnswers {
  return { ...answers, rounds: answers.rounds.map((round) => (round.id === id ? change(round) : round)) }
}

/** The answers with what is written under a question in a round changed. */
export function withNote(answers: RoleplayAnswers, id: string, item: string, text: string): RoleplayAnswers {
  return withRound(answers, id, (round) => ({ ...round, notes: { ...round.notes, [item]: text } }))
}

/** The answers with one more round, of the next number that is free. */
export function addRound({ people, rounds }: RoleplayAnswers): RoleplayAnswers {
  const numbers = rounds.map(({ id }) => Number(/^round-(\d{1,6})$/.exec(id)?.[1] ?? 0))
  return { people, rounds: [...rounds, newRound(`round-${Math.max(...numbers) + 1}`)] }
}

/** The answers without a round; the last one stays. */
export function removeRound(answers: RoleplayAnswers, id: string): RoleplayAnswers {
  const rounds = answers.rounds.filter((round) => round.id !== id)
  return rounds.length > 0 ? { ...answers, rounds } : answers
}
