import { findStep, stepsOf } from './answers.ts'
import type { JourneyAnswers, Stage, Step, Template } from './types.ts'

/** Where something that moved now stands, counted from 1. */
export interface Standing {
  readonly number: number
  readonly of: number
}

/** The answers a template starts with; retired steps are left out, and a stage without any. */
export function startFrom({ stages }: Template): JourneyAnswers {
  return {
    stages: stages
      .map(({ id, title, items }) => ({
        id,
        title,
        steps: items
          .filter(({ retired }) => !retired)
          .map((item) => ({ ...blankStep(item.id, item.title), about: { ...item.about } })),
      }))
      .filter(({ steps }) => steps.length > 0),
  }
}

/** A step with nothing in it. */
export function blankStep(id: string, title = ''): Step {
  return { id, title, words: '', pain: '', about: {} }
}

/** The answers with one step changed. */
export function changeStep(
  answers: JourneyAnswers,
  id: string,
  change: (step: Step) => Step,
): JourneyAnswers {
  return eachStage(answers, (stage) =>
    stage.steps.some((one) => one.id === id)
      ? { ...stage, steps: stage.steps.map((one) => (one.id === id ? change(one) : one)) }
      : stage,
  )
}

/** The answers with a step put into a stage, behind another step or, without one, at its end. */
export function addStep(answers: JourneyAnswers, stage: string, step: Step, behind?: string): JourneyAnswers {
  return eachStage(answers, (one) => {
    if (one.id !== stage) return one
    const at = one.steps.findIndex(({ id }) => id === behind)
    return { ...one, steps: one.steps.toSpliced(at === -1 ? one.steps.length : at + 1, 0, step) }
  })
}

/** The answers with a copy of a step behind it. */
export function duplicateStep(answers: JourneyAnswers, id: string, copy: string): JourneyAnswers {
  return eachStage(answers, (stage) => ({
    ...stage,
    steps: stage.steps.flatMap((step) => (step.id === id ? [step, { ...step, id: copy }] : [step])),
  }))
}

/** The answers without a step. */
export function removeStep(answers: JourneyAnswers, id: string): JourneyAnswers {
  return eachStage(answers, (stage) => ({ ...stage, steps: stage.steps.filter((one) => one.id !== id) }))
}

/** The answers with a step one place earlier (-1) or later (1). From the end of a stage it goes into the next. */
export function moveStep(answers: JourneyAnswers, id: string, by: -1 | 1): JourneyAnswers {
  const { stages } = answers
  const at = stages.findIndex(({ steps }) => steps.some((one) => one.id === id))
  const stage = stages[at]
  if (!stage) return answers
  const from = stage.steps.findIndex((one) => one.id === id)
  const [step, inside, next] = [stage.steps[from], stage.steps[from + by], stages[at + by]]
  if (!step || (!inside && !next)) return answers
  if (inside) return place(answers, step, stage.id, from + by)
  return next ? place(answers, step, next.id, by === 1 ? 0 : next.steps.length) : answers
}

/** The answers with a step beside another one, as it is dropped there: before it or behind it. */
export function dropStep(
  answers: JourneyAnswers,
  id: string,
  beside: string,
  edge: 'before' | 'behind',
): JourneyAnswers {
  const step = findStep(answers, id)?.step
  if (!step || id === beside || !findStep(answers, beside)) return answers
  const rest = removeStep(answers, id)
  return eachStage(rest, (stage) => {
    const at = stage.steps.findIndex((one) => one.id === beside)
    if (at === -1) return stage
    return { ...stage, steps: stage.steps.toSpliced(edge === 'before' ? at : at + 1, 0, step) }
  })
}

/** The answers with a step at the end of a stage, as it is dropped into one that is empty. */
export function dropInto(answers: JourneyAnswers, id: string, stage: string): JourneyAnswers {
  const step = findStep(answers, id)?.step
  if (!step || !answers.stages.some((one) => one.id === stage)) return answers
  return addStep(removeStep(answers, id), stage, step)
}

/** Where a step stands among all. */
export function standingOf(answers: JourneyAnswers, id: string): Standing {
  const steps = stepsOf(answers)
  return { number: steps.findIndex((one) => one.id === id) + 1, of: steps.length }
}

/** The answers with an empty stage at the end, holding one step to begin with. */
export function addStage(answers: JourneyAnswers, id: string, step: Step): JourneyAnswers {
  return { stages: [...answers.stages, { id, title: '', steps: [step] }] }
}

/** The answers with a stage called something else. */
export function renameStage(answers: JourneyAnswers, id: string, title: string): JourneyAnswers {
  return eachStage(answers, (stage) => (stage.id === id ? { ...stage, title } : stage))
}

/** The answers with a stage one place earlier (-1) or later (1); nothing moves past an end. */
export function moveStage(answers: JourneyAnswers, id: string, by: -1 | 1): JourneyAnswers {
  const { stages } = answers
  const at = stages.findIndex((one) => one.id === id)
  const [stage, other] = [stages[at], stages[at + by]]
  if (!stage || !other) return answers
  return { stages: stages.with(at, other).with(at + by, stage) }
}

/** The answers without a stage and its steps. */
export function removeStage({ stages }: JourneyAnswers, id: string): JourneyAnswers {
  return { stages: stages.filter((one) => one.id !== id) }
}

/** Takes a step out of where it stands and puts it at a place of a stage, counted without it. */
function place(answers: JourneyAnswers, step: Step, stage: string, at: number): JourneyAnswers {
  return eachStage(removeStep(answers, step.id), (one) =>
    one.id === stage ? { ...one, steps: one.steps.toSpliced(at, 0, step) } : one,
  )
}

function eachStage({ stages }: JourneyAnswers, change: (stage: Stage) => Stage): JourneyAnswers {
  return { stages: stages.map(change) }
}
