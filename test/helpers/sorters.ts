import fc from 'fast-check'
import { createRecord } from '../../src/domain/record/create.ts'
import type { SavedRecord } from '../../src/domain/record/types.ts'
import type { Entry, SorterAnswers, SorterDefinition } from '../../src/domain/sorter/types.ts'
import { anyText } from './any-record.ts'

/** A sorter with three bins: `no` and `yes` are settled, `ask` asks for an action. Its texts do not matter. */
export const SORTER: SorterDefinition = {
  id: 'sorter',
  kind: 'sorter',
  title: 'Sorter',
  edition: '2026-11',
  page: 'section/page',
  intro: '',
  name: { prompt: 'Whose?', example: '' },
  thing: { one: 'rule', many: 'rules' },
  add: { prompt: 'List', help: '', examples: ['Example'] },
  poster: { title: 'Poster', help: '' },
  bins: [
    { id: 'no', name: 'Red', meaning: 'Never', shape: 'square', tone: 'stop' },
    {
      id: 'ask',
      name: 'Yellow',
      meaning: 'Unsure',
      shape: 'triangle',
      tone: 'care',
      action: 'Settle: {item}',
    },
    { id: 'yes', name: 'Green', meaning: 'Bends', shape: 'circle', tone: 'go' },
  ],
  items: [
    { id: 'intent', question: 'What for?', short: 'Intent', answer: 'long', tally: 'with an intent' },
    { id: 'limit', question: 'How far?', short: 'How far', answer: 'short', only: ['ask', 'yes'] },
  ],
}

/** A thing on the list, by default not sorted. */
export function thing(id: string, bin = '', fields: Entry['fields'] = {}): Entry {
  return { id, text: `Rule ${id}`, bin, fields }
}

/** A saved record of the sorter above. */
export function savedSorter(
  entries: readonly Entry[],
  more: Partial<SavedRecord<SorterAnswers>> = {},
): SavedRecord<SorterAnswers> {
  const made = { id: 'r', kind: 'sorter', tool: 'sorter', edition: '2026-11', answers: { entries } }
  return { ...createRecord(made, '2026-11-22T10:00:00.000Z'), ...more }
}

const anyEntry: fc.Arbitrary<Entry> = fc.record({
  id: fc.string({ minLength: 1 }),
  text: anyText,
  bin: fc.constantFrom('', 'no', 'ask', 'yes', 'gone', 'toString'),
  fields: fc.dictionary(fc.constantFrom('intent', 'limit', 'gone', 'constructor'), anyText, {
    noNullPrototype: true,
  }),
})

/** Anything a reader can have sorted, also into bins and fields that a sorter does not have. */
export const anySorted: fc.Arbitrary<SorterAnswers> = fc.record(
  { entries: fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 6 }), draft: anyText },
  { requiredKeys: ['entries'] },
)
