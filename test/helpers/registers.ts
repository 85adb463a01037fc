import { createRecord } from '../../src/domain/record/create.ts'
import type { SavedRecord } from '../../src/domain/record/types.ts'
import type { Register, StandardAnswers } from '../../src/domain/standard/answers.ts'
import { withReview } from '../../src/domain/standard/review.ts'
import { begun } from './standards.ts'

/** A draft that leaves nothing for customers to guess. */
export const WHOLE = 'All calls are answered by a person within 20 seconds of the first ring'

interface Given extends Partial<Register> {
  readonly title?: string
  readonly draft?: string
  /** Cases that met it and cases looked at, a period each. */
  readonly results?: readonly (readonly [met: number, total: number])[]
  readonly coverage?: 'all' | 'sample'
  readonly reviewOn?: string
}

/** A saved standard, live and in good order unless told otherwise. */
export function aStandard(id: string, given: Given = {}): SavedRecord<StandardAnswers> {
  const {
    title = id,
    draft = WHOLE,
    results = [],
    coverage = 'all',
    reviewOn = '2028-05-22',
    ...register
  } = given
  const answers = begun(draft)
  const made = createRecord(
    {
      id,
      kind: 'standard',
      tool: 'standard-builder',
      edition: '2026-11',
      answers: {
        ...answers,
        measure: { ...answers.measure, coverage },
        results: results.map(([met, total], i) => ({
          id: `${i}`,
          period: `${i}`,
          met: `${met}`,
          total: `${total}`,
        })),
        register: {
          ...answers.register,
          status: 'live' as const,
          owner: 'Aisha',
          ownerMayChange: true,
          shownWhere: 'The board',
          ...register,
        },
      },
    },
    '2026-11-01T09:00:00.000Z',
  )
  const review = { id: `review-of-${id}`, what: 'Review the service standard', owner: 'Aisha' }
  return { ...made, title, actions: withReview([], reviewOn, review) }
}
