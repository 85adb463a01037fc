import { findStep } from './answers.ts'
import { addStep, blankStep } from './edit.ts'
import type { JourneyAnswers } from './types.ts'

/**
 * The answers with room for a step that another map has: the step stands empty where it stands there, in its stage and behind the
 * step before it, as far as those are here too. Nothing changes when the step is here, or not there.
 */
export function takeStep(answers: JourneyAnswers, from: JourneyAnswers, id: string): JourneyAnswers {
  const there = findStep(from, id)
  if (!there || findStep(answers, id)) return answers
  const { step, stage } = there
  const before = stage.steps[stage.steps.findIndex((one) => one.id === id) - 1]
  const home = (before && findStep(answers, before.id)?.stage.id) ?? stage.id
  const withStage = answers.stages.some((one) => one.id === home)
    ? answers
    : { stages: [...answers.stages, { id: home, title: stage.title, steps: [] }] }
  return addStep(withStage, home, blankStep(id, step.title), before?.id)
}
