import fc from 'fast-check'
import { createRecord } from '../../src/domain/record/create.ts'
import type { SavedRecord } from '../../src/domain/record/types.ts'
import {
  PROMPT_TYPES,
  type Prompt,
  type WorksheetAnswers,
  type WorksheetDefinition,
  type WorksheetSection,
} from '../../src/domain/worksheet/types.ts'
import { anyText } from './any-record.ts'

/** A prompt; its texts do not matter. */
export function prompt(id: string, more: Partial<Prompt> = {}): Prompt {
  return { id, question: `What of ${id}?`, answer: 'long', ...more }
}

/** A worksheet with one section of these prompts. */
export function worksheet(
  items: readonly Prompt[],
  layout?: WorksheetSection['layout'],
  card?: string,
): WorksheetDefinition {
  return {
    id: 'sheet',
    kind: 'worksheet',
    title: 'Sheet',
    edition: '2026-11',
    page: 'section/page',
    intro: '',
    name: { prompt: 'Which?', example: '' },
    card,
    sections: [{ id: 'all', title: 'All', layout, items }],
  }
}

/** Answers from texts, and lists from lists of texts. */
export function written(items: Readonly<Record<string, string | readonly string[]>>): WorksheetAnswers {
  const given = Object.entries(items).map(([item, one]) => [
    item,
    typeof one === 'string' ? one : one.map((text, i) => ({ id: `line-${i}`, text })),
  ])
  return { items: Object.fromEntries(given) }
}

/** A saved record of the worksheet above. */
export function savedSheet(
  answers: WorksheetAnswers,
  more: Partial<SavedRecord<WorksheetAnswers>> = {},
): SavedRecord<WorksheetAnswers> {
  const made = { id: 'r', kind: 'worksheet', tool: 'sheet', edition: '2026-11', answers }
  return { ...createRecord(made, '2026-11-22T10:00:00.000Z'), ...more }
}

const ITEMS = ['goal', 'steps', 'day', 'gone', 'toString', '1'] as const

/** Any worksheet with prompts of every sort, some of them retired. */
export const anyWorksheet: fc.Arbitrary<WorksheetDefinition> = fc
  .record({
    prompts: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...ITEMS),
        answer: fc.constantFrom(...PROMPT_TYPES),
        retired: fc.boolean(),
      }),
      { selector: ({ id }) => id },
    ),
    layout: fc.constantFrom(undefined, 'columns' as const, 'compare' as const),
  })
  .map(({ prompts, layout }) =>
    worksheet(
      prompts.map((one) => prompt(one.id, one)),
      layout,
    ),
  )

/** Lines of a list, each with an id of its own. */
export const anyEntries = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), text: anyText }), {
  selector: ({ id }) => id,
  maxLength: 5,
})

/** Anything a reader can have written, also under prompts that a sheet does not have. */
export const anyWritten: fc.Arbitrary<WorksheetAnswers> = fc.record({
  items: fc.dictionary(fc.constantFrom(...ITEMS), fc.oneof(anyText, anyEntries), { noNullPrototype: true }),
})
