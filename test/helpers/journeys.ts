import fc from 'fast-check'
import type { JourneyAnswers, JourneyDefinition, Step } from '../../src/domain/journey/types.ts'
import { MOMENTS } from '../../src/domain/journey/types.ts'
import { createRecord } from '../../src/domain/record/create.ts'
import type { SavedRecord } from '../../src/domain/record/types.ts'
import { anyText } from './any-record.ts'

/** A journey map from −5 to 5 with one field and one template; its texts do not matter. */
export const journey: JourneyDefinition = {
  id: 'heartbeat',
  kind: 'journey',
  title: 'Heartbeat mapper',
  edition: '2026-11',
  page: 'section/page',
  intro: '',
  name: { prompt: 'Which?', example: '' },
  range: [-5, 5],
  ends: { low: 'let down', middle: 'neither', high: 'delighted' },
  about: { items: [{ id: 'channel', label: 'Channel' }] },
  templates: [
    {
      id: 'enquiry',
      title: 'An enquiry',
      help: '',
      stages: [
        {
          id: 'asking',
          title: 'Asking',
          items: [{ id: 'ring', title: 'Rings', about: { channel: 'Phone' } }],
        },
        { id: 'over', title: 'Over', items: [{ id: 'gone', title: 'Gone', retired: true }] },
      ],
    },
  ],
}

/** A step by its id, which is its title too. */
export function step(id: string, more: Partial<Step> = {}): Step {
  return { id, title: id, words: '', pain: '', about: {}, ...more }
}

/** A map from the steps of each stage; `{ asking: [step('ring')] }`. */
export function mapped(stages: Readonly<Record<string, readonly Step[]>>): JourneyAnswers {
  return { stages: Object.entries(stages).map(([id, steps]) => ({ id, title: id, steps })) }
}

/** Where every step stands, such as `asking: ring wait | answer: hear`. */
export function orderOf({ stages }: JourneyAnswers): string {
  return stages.map(({ id, steps }) => `${id}: ${steps.map((one) => one.id).join(' ')}`).join(' | ')
}

/** A saved record of the map above. */
export function savedJourney(
  answers: JourneyAnswers,
  more: Partial<SavedRecord<JourneyAnswers>> = {},
): SavedRecord<JourneyAnswers> {
  const made = { id: 'r', kind: 'journey', tool: 'heartbeat', edition: '2026-11', answers }
  return { ...createRecord(made, '2026-11-22T10:00:00.000Z'), ...more }
}

const IDS = ['ring', 'wait', 'toString', 'constructor', '__proto__', '1'] as const

const anyStep: fc.Arbitrary<Omit<Step, 'id'>> = fc.record(
  {
    title: anyText,
    feeling: fc.integer({ min: -9, max: 9 }),
    expected: fc.integer({ min: -5, max: 5 }),
    moment: fc.constantFrom(...MOMENTS),
    words: anyText,
    pain: anyText,
    about: fc.dictionary(fc.constantFrom('channel', 'gone', 'toString'), anyText, { noNullPrototype: true }),
  },
  { requiredKeys: ['title', 'words', 'pain', 'about'] },
)

/** Any map a reader can have made: up to three stages, steps of any sort, each id once. */
export const anyJourney: fc.Arbitrary<JourneyAnswers> = fc
  .record({
    ids: fc.shuffledSubarray([...IDS]),
    steps: fc.array(anyStep, { minLength: IDS.length, maxLength: IDS.length }),
    cuts: fc.tuple(fc.nat(IDS.length), fc.nat(IDS.length)),
    titles: fc.tuple(anyText, anyText, anyText),
  })
  .map(({ ids, steps, cuts, titles }) => {
    const all = ids.map((id, i) => ({ ...(steps[i] as Omit<Step, 'id'>), id: id as string }))
    const [first, second] = [Math.min(...cuts), Math.max(...cuts)]
    const parts = [all.slice(0, first), all.slice(first, second), all.slice(second)]
    return { stages: parts.map((part, i) => ({ id: `stage-${i}`, title: titles[i] ?? '', steps: part })) }
  })
