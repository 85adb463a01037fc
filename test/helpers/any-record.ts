import fc from 'fast-check'
import { type ChecklistAnswers, type ItemAnswer, VERDICTS } from '../../src/domain/checklist/types.ts'
import type { Action, SavedRecord } from '../../src/domain/record/types.ts'
import { checklist, item } from './checklists.ts'
import { anyEvidence } from './evidence.ts'

/** Text as people and programs can write it: letters of every script, emoji, control characters, halves of pairs. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.nat(0xffff), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
)

/** Ids of questions, among them names that every JavaScript object answers to. */
export const QUESTION_IDS = [
  'type-size',
  'fold',
  'paper',
  'contrast',
  'toString',
  'valueOf',
  '1',
  '0',
] as const
export const SUBJECT_IDS = ['a', 'b', 'c', 'toString'] as const

const questionId = fc.constantFrom(...QUESTION_IDS)
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2120-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** Any checklist whose questions come from `QUESTION_IDS`, each at most once, some of them retired. */
export const anyChecklist = fc
  .record({
    ids: fc.shuffledSubarray([...QUESTION_IDS]),
    retired: fc.subarray([...QUESTION_IDS]),
    cut: fc.nat(QUESTION_IDS.length),
  })
  .map(({ ids, retired, cut }) => {
    const items = ids.map((id) => item(id, retired.includes(id)))
    return checklist(items.slice(0, cut), items.slice(cut))
  })

const anyAnswer: fc.Arbitrary<ItemAnswer> = fc.record(
  { verdict: fc.constantFrom(...VERDICTS), note: anyText },
  { requiredKeys: [] },
)

/** Any answers, also to questions that a checklist does not ask; about listed subjects only. */
export const anyAnswers: fc.Arbitrary<ChecklistAnswers> = fc
  .shuffledSubarray([...SUBJECT_IDS], { minLength: 1 })
  .chain((ids) =>
    fc.record({
      subjects: fc.tuple(...ids.map((id) => anyText.map((name) => ({ id: id as string, name })))),
      items: fc.dictionary(
        questionId,
        fc.dictionary(fc.constantFrom(...ids), anyAnswer, { noNullPrototype: true }),
        { noNullPrototype: true },
      ),
    }),
  )

const anyAction: fc.Arbitrary<Omit<Action, 'id'>> = fc.record({
  item: fc.oneof(questionId, fc.constant('')),
  subject: fc.constantFrom(...SUBJECT_IDS, ''),
  what: anyText,
  owner: anyText,
  due: fc.oneof(
    fc.constant(''),
    instant.map((text) => text.slice(0, 10)),
  ),
  done: fc.boolean(),
})

/** Any record a reader can have saved with a checklist. */
export const anyRecord: fc.Arbitrary<SavedRecord<ChecklistAnswers>> = fc.record(
  {
    id: fc.string({ minLength: 1 }),
    kind: fc.constant('checklist'),
    tool: fc.string(),
    edition: fc.string(),
    title: anyText,
    people: fc.array(anyText, { maxLength: 3 }),
    created: instant,
    updated: instant,
    rev: fc.nat(),
    answers: anyAnswers,
    actions: fc
      .array(anyAction, { maxLength: 4 })
      .map((actions) => actions.map((action, i) => ({ id: `action-${i}`, ...action }))),
    evidence: anyEvidence(anyText, [...QUESTION_IDS, ''], SUBJECT_IDS),
    note: anyText,
    origin: fc.string(),
    voices: fc.array(fc.record({ who: anyText, answers: anyAnswers }), { maxLength: 2 }),
  },
  {
    requiredKeys: [
      'id',
      'kind',
      'tool',
      'edition',
      'title',
      'people',
      'created',
      'updated',
      'rev',
      'answers',
      'actions',
      'note',
    ],
  },
)
