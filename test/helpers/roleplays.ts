import fc from 'fast-check'
import { createRecord } from '../../src/domain/record/create.ts'
import type { SavedRecord } from '../../src/domain/record/types.ts'
import type { RoleplayAnswers, RoleplayDefinition, Round } from '../../src/domain/roleplay/types.ts'
import { anyText } from './any-record.ts'

/** A role-play for three with one question a role and one in a step. Its texts do not matter. */
export const ROLEPLAY: RoleplayDefinition = {
  id: 'play',
  kind: 'roleplay',
  title: 'Play',
  edition: '2026-11',
  page: 'section/page',
  intro: '',
  name: { prompt: 'Who?', example: '' },
  lengths: [15, 20],
  roles: ['A', 'B', 'C'].map((name) => ({
    id: name.toLowerCase(),
    name,
    does: `What ${name} does.`,
    items: [{ id: `felt-${name.toLowerCase()}`, question: `What did ${name} feel?` }],
  })),
  steps: [
    { id: 'roles', title: 'Roles', text: 'Share.', shows: 'roles' },
    {
      id: 'wand',
      title: 'Wand',
      text: 'Wave.',
      big: 'What?',
      items: [{ id: 'wish', question: 'The wish?' }],
    },
    { id: 'debrief', title: 'Debrief', text: 'Talk.', shows: 'debrief' },
  ],
}

/** A round with these notes. */
export function round(number: number, notes: Round['notes'] = {}): Round {
  return { id: `round-${number}`, step: '', notes }
}

/** A saved record of the role-play above. */
export function savedPlay(
  answers: RoleplayAnswers,
  more: Partial<SavedRecord<RoleplayAnswers>> = {},
): SavedRecord<RoleplayAnswers> {
  const made = { id: 'r', kind: 'roleplay', tool: 'play', edition: '2026-11', answers }
  return { ...createRecord(made, '2026-11-22T10:00:00.000Z'), ...more }
}

const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2120-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

const anyRound: fc.Arbitrary<Round> = fc.record(
  {
    id: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('round-1', 'round-2', 'round-3')),
    step: fc.constantFrom('', 'wand', 'gone', 'toString'),
    timer: fc.record(
      { started: instant, seconds: fc.integer({ min: 1, max: 86_400 }), paused: instant },
      { requiredKeys: ['started', 'seconds'] },
    ),
    notes: fc.dictionary(fc.constantFrom('wish', 'felt-a', 'gone', 'constructor'), anyText, {
      noNullPrototype: true,
    }),
  },
  { requiredKeys: ['id', 'step', 'notes'] },
)

/** Anything a team can have played and noted, also on questions that an exercise does not ask. */
export const anyPlayed: fc.Arbitrary<RoleplayAnswers> = fc.record({
  people: anyText,
  rounds: fc.uniqueArray(anyRound, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
})
