import fc from 'fast-check'
import { createRecord } from '../../src/domain/record/create.ts'
import type { SavedRecord } from '../../src/domain/record/types.ts'
import type {
  Mark,
  ScaleAnswers,
  ScaleDefinition,
  ScaleForm,
  ScaleItem,
} from '../../src/domain/scale/types.ts'
import { anyText } from './any-record.ts'

/** Something to rate; its texts do not matter. */
export function rated(id: string, more: Partial<ScaleItem> = {}): ScaleItem {
  return { id, question: `How is ${id}?`, ...more }
}

/** A scale of seven points with one group of these items. */
export function scale(form: ScaleForm, ...items: readonly ScaleItem[]): ScaleDefinition {
  const two = form === 'expectation' || form === 'side-by-side'
  return {
    id: 'scale',
    kind: 'scale',
    title: 'Scale',
    edition: '2026-11',
    page: 'section/page',
    intro: '',
    form,
    name: { prompt: 'Who?', example: '' },
    points: 7,
    ...(form === 'bipolar' ? {} : { ends: { low: 'never', high: 'always' } }),
    ...(two
      ? {
          sides: [
            { id: 'got', title: 'Got' },
            { id: 'expected', title: 'Expected' },
          ],
        }
      : {}),
    caution: 'An aid to talking.',
    groups: [{ id: 'all', title: 'All', items }],
  }
}

/** Answers from `item: rating`, or `item: [rating, rating]` where two sides are rated. */
export function marks(
  ratings: Readonly<Record<string, number | readonly [number | undefined, number | undefined]>>,
): ScaleAnswers {
  const given = Object.entries(ratings).map(([item, rating]) => {
    const sides: [string, number | undefined][] =
      typeof rating === 'number'
        ? [['mark', rating]]
        : [
            ['got', rating[0]],
            ['expected', rating[1]],
          ]
    return [
      item,
      Object.fromEntries(sides.map(([side, one]) => [side, one === undefined ? {} : { rating: one }])),
    ]
  })
  return { marks: Object.fromEntries(given), texts: {} }
}

/** A saved record of the scale above. */
export function savedScale(
  answers: ScaleAnswers,
  more: Partial<SavedRecord<ScaleAnswers>> = {},
): SavedRecord<ScaleAnswers> {
  const made = { id: 'r', kind: 'scale', tool: 'scale', edition: '2026-11', answers }
  return { ...createRecord(made, '2026-11-22T10:00:00.000Z'), ...more }
}

const ITEMS = ['speed', 'care', 'comments', 'gone', 'toString', '1'] as const

/** Any scale with items of every sort, some of them retired. */
export const anyScale: fc.Arbitrary<ScaleDefinition> = fc
  .record({
    form: fc.constantFrom<ScaleForm>('bipolar', 'agreement', 'expectation', 'side-by-side'),
    ids: fc.shuffledSubarray([...ITEMS]),
    retired: fc.subarray([...ITEMS]),
    written: fc.subarray([...ITEMS]),
  })
  .map(({ form, ids, retired, written }) =>
    scale(
      form,
      ...ids.map((id) =>
        rated(id, {
          ...(retired.includes(id) ? { retired: true } : {}),
          ...(written.includes(id) ? { write: 'long' as const } : {}),
        }),
      ),
    ),
  )

const anyMark: fc.Arbitrary<Mark> = fc.record(
  { rating: fc.integer({ min: 1, max: 9 }), note: anyText },
  { requiredKeys: [] },
)

/** Any answers, also to items and sides that a scale does not have. */
export const anyMarks: fc.Arbitrary<ScaleAnswers> = fc.record({
  marks: fc.dictionary(
    fc.constantFrom(...ITEMS),
    fc.dictionary(fc.constantFrom('mark', 'got', 'expected', 'toString'), anyMark, { noNullPrototype: true }),
    { noNullPrototype: true },
  ),
  texts: fc.dictionary(fc.constantFrom(...ITEMS), anyText, { noNullPrototype: true }),
})
