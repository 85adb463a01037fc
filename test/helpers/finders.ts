import type {
  FinderAnswers,
  FinderDefinition,
  FinderOutcome,
  FinderQuestion,
} from '../../src/domain/finder/types.ts'
import { createRecord } from '../../src/domain/record/create.ts'
import type { SavedRecord } from '../../src/domain/record/types.ts'

/** A question whose options lead where they are named: `{ yes: 'b', no: 'stay' }`. */
export function asks(
  id: string,
  to: Readonly<Record<string, string>>,
  more: Partial<FinderQuestion> = {},
): FinderQuestion {
  const items = Object.entries(to).map(([option, target]) => ({
    id: `${id}-${option}`,
    answer: `Of ${id}: ${option}`,
    to: target,
  }))
  return { id, question: `What of ${id}?`, items, ...more }
}

/** An outcome with a sign to watch for. */
export function comesTo(id: string, more: Partial<FinderOutcome> = {}): FinderOutcome {
  return {
    id,
    title: `It is ${id}`,
    means: `What ${id} is.`,
    do: [`Do ${id}`],
    avoid: [`Avoid ${id}`],
    signs: {
      title: `Signs of ${id}`,
      items: [{ id: `${id}-sign`, sign: `See ${id}` }],
      seen: `Act on ${id}`,
    },
    read: { text: 'More', page: 'section/page' },
    ...more,
  }
}

/** A finder of these questions and outcomes. */
export function finder(
  questions: readonly FinderQuestion[],
  outcomes: readonly FinderOutcome[],
): FinderDefinition {
  return {
    id: 'finder',
    kind: 'finder',
    title: 'Finder',
    edition: '2026-11',
    page: 'section/page',
    intro: '',
    name: { prompt: 'Which?', example: '' },
    questions: { items: questions },
    outcomes: { items: outcomes },
  }
}

/** Two questions and three outcomes: one way is shorter than the others. */
export const SMALL = finder(
  [asks('first', { yes: 'second', no: 'stay' }), asks('second', { yes: 'go', no: 'wait' })],
  [comesTo('stay'), comesTo('go'), comesTo('wait')],
)

/** Choices by question, named as `asks` names them: `{ first: 'yes' }`. */
export function chosen(
  options: Readonly<Record<string, string>>,
  seen: readonly string[] = [],
): FinderAnswers {
  const choices = Object.entries(options).map(([question, option]) => [question, `${question}-${option}`])
  return { choices: Object.fromEntries(choices), seen }
}

/** A saved record of the finder above. */
export function savedFinder(
  answers: FinderAnswers,
  more: Partial<SavedRecord<FinderAnswers>> = {},
): SavedRecord<FinderAnswers> {
  const made = { id: 'r', kind: 'finder', tool: 'finder', edition: '2026-11', answers }
  return { ...createRecord(made, '2026-11-22T10:00:00.000Z'), ...more }
}
