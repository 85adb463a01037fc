import * as v from 'valibot'
import { byId, own } from '../record/by-id.ts'
import { type JourneyAnswers, MOMENTS, type Stage, type Step } from './types.ts'

const id = v.pipe(v.string(), v.minLength(1))
// Editions may change the range, so a point is not held to that of today.
const points = v.pipe(v.number(), v.integer(), v.minValue(-100), v.maxValue(100))

const step = v.object({
  id,
  title: v.string(),
  feeling: v.exactOptional(points),
  expected: v.exactOptional(points),
  moment: v.exactOptional(v.picklist(MOMENTS)),
  words: v.string(),
  pain: v.string(),
  about: byId(v.string()),
})

const stage = v.object({ id, title: v.string(), steps: v.array(step) })

const schema = v.pipe(
  v.object({ stages: v.array(stage) }),
  v.check(
    ({ stages }) => isOnce(stages.map((one) => one.id)) && isOnce(stepsOf({ stages }).map((one) => one.id)),
  ),
)

/** Checks saved answers; nothing when they are damaged, as where two steps share an id. */
export function readAnswers(answers: unknown): JourneyAnswers | undefined {
  const read = v.safeParse(schema, answers)
  return read.success ? read.output : undefined
}

/** The same stages and steps for another customer to walk through: what was felt, expected and said is gone. */
export function resetAnswers({ stages }: JourneyAnswers): JourneyAnswers {
  return { stages: stages.map((one) => ({ ...one, steps: one.steps.map(untold) })) }
}

/** Answers of a record nobody has begun. */
export function emptyAnswers(): JourneyAnswers {
  return { stages: [] }
}

/** Every step in order, whatever its stage. */
export function stepsOf({ stages }: JourneyAnswers): Step[] {
  return stages.flatMap(({ steps }) => steps)
}

/** The step with an id, and the stage it stands in. */
export function findStep(
  { stages }: JourneyAnswers,
  id: string,
): { readonly step: Step; readonly stage: Stage } | undefined {
  for (const one of stages) {
    const found = one.steps.find((step) => step.id === id)
    if (found) return { step: found, stage: one }
  }
  return undefined
}

/** What is noted in a field of a step; empty when nothing is. */
export function noteIn({ about }: Step, field: string): string {
  return own(about, field) ?? ''
}

/** The step with other text in a field. */
export function withNote(step: Step, field: string, text: string): Step {
  return { ...step, about: { ...step.about, [field]: text } }
}

function untold({ id, title, about }: Step): Step {
  return { id, title, words: '', pain: '', about }
}

function isOnce(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}
