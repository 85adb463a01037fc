import { noteOf } from './answers.ts'
import { castFor, type Group, namesIn } from './cast.ts'
import type { Question, Role, RoleplayAnswers, RoleplayDefinition, Round, Step } from './types.ts'

/** One question with the note on it. */
export interface ReportLine {
  readonly item: Question
  readonly text: string
}

/** The notes of one step, or in the debrief of one role. */
export interface ReportSection {
  readonly id: string
  readonly title: string
  readonly lines: readonly ReportLine[]
}

/** One round: who played what, and its notes in the order of the steps. */
export interface ReportRound {
  readonly id: string
  /** From 1. */
  readonly number: number
  readonly cast: readonly Group[]
  readonly sections: readonly ReportSection[]
  /** Notes on what today's edition no longer asks. */
  readonly earlier: readonly { readonly item: string; readonly question: string; readonly text: string }[]
}

/** Lays out the notes of every round against today's definition; nothing that was saved is left out. */
export function report(definition: RoleplayDefinition, { people, rounds }: RoleplayAnswers): ReportRound[] {
  const names = namesIn(people)
  return rounds.map((round, i) => ({
    id: round.id,
    number: i + 1,
    cast: castFor(definition.roles, names, i),
    sections: sectionsOf(definition, round),
    earlier: earlier(definition, round),
  }))
}

/** What is asked in every round, in the order of the steps: retired questions are left out. */
export function currentQuestions(definition: RoleplayDefinition): Question[] {
  return partsOf(definition).flatMap(liveItems)
}

/** Notes written and notes wanted over all rounds, for a line such as "4 of 11". */
export function progress(
  definition: RoleplayDefinition,
  { rounds }: RoleplayAnswers,
): { done: number; of: number } {
  const asked = currentQuestions(definition)
  const written = rounds.flatMap((round) => asked.filter(({ id }) => noteOf(round, id).trim() !== ''))
  return { done: written.length, of: asked.length * rounds.length }
}

/** Today's questions of a step or a role. */
export function liveItems({ items = [] }: Pick<Step, 'items'>): Question[] {
  return items.filter(({ retired }) => !retired)
}

function sectionsOf(definition: RoleplayDefinition, round: Round): ReportSection[] {
  return partsOf(definition)
    .map((part) => ({
      id: part.id,
      title: 'name' in part ? part.name : part.title,
      lines: liveItems(part).map((item) => ({ item, text: noteOf(round, item.id) })),
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** The steps in order, with the roles in the place of the debrief. */
function partsOf({ steps, roles }: RoleplayDefinition): (Step | Role)[] {
  return steps.flatMap((step): (Step | Role)[] => (step.shows === 'debrief' ? [step, ...roles] : [step]))
}

function earlier(definition: RoleplayDefinition, round: Round): ReportRound['earlier'] {
  const asked = new Set(currentQuestions(definition).map(({ id }) => id))
  const all = partsOf(definition).flatMap(({ items = [] }) => items)
  return Object.entries(round.notes)
    .filter(([id, text]) => !asked.has(id) && text !== '')
    .map(([id, text]) => ({ item: id, question: all.find((one) => one.id === id)?.question ?? id, text }))
}
