import type { Action } from '../record/types.ts'
import { noteIn } from './answers.ts'
import { gapOf } from './feelings.ts'
import type { JourneyAnswers, JourneyDefinition, JourneyField, Step } from './types.ts'

/** One step as a report shows it. */
export interface ReportStep {
  /** Place among all steps, from 1. */
  readonly number: number
  readonly step: Step
  readonly gap: number | undefined
  /** What is noted about the step, field by field; empty ones are left out, and those of an earlier edition come last. */
  readonly notes: readonly { readonly field: string; readonly label: string; readonly text: string }[]
  readonly actions: readonly Action[]
}

export interface ReportStage {
  readonly id: string
  readonly title: string
  /** Place among the stages, from 1. */
  readonly number: number
  readonly steps: readonly ReportStep[]
}

export interface JourneyReport {
  readonly stages: readonly ReportStage[]
  /** Steps with something to put right or something planned, the lowest feeling first. */
  readonly changes: readonly ReportStep[]
  /** Planned actions that belong to no step that is there. */
  readonly others: readonly Action[]
}

/** Today's fields of a step in order, retired ones left out. */
export function currentFields({ about }: JourneyDefinition): JourneyField[] {
  return about.items.filter(({ retired }) => !retired)
}

/** Lays out a map against today's definition; nothing that was saved is left out. */
export function report(
  definition: JourneyDefinition,
  { stages }: JourneyAnswers,
  actions: readonly Action[],
): JourneyReport {
  const byStep = Map.groupBy(actions, ({ item }) => item)
  let number = 0
  const laidOut = stages.map(({ id, title, steps }, i) => ({
    id,
    title,
    number: i + 1,
    steps: steps.map((step) => {
      number++
      return reportStep(definition, step, number, byStep.get(step.id) ?? [])
    }),
  }))
  const all = laidOut.flatMap(({ steps }) => steps)
  const known = new Set(all.map(({ step }) => step.id))
  return {
    stages: laidOut,
    changes: all
      .filter(({ step, actions }) => step.pain.trim() !== '' || actions.length > 0)
      .sort((a, b) => (a.step.feeling ?? 0) - (b.step.feeling ?? 0)),
    others: actions.filter(({ item }) => !known.has(item)),
  }
}

function reportStep(
  definition: JourneyDefinition,
  step: Step,
  number: number,
  actions: readonly Action[],
): ReportStep {
  const labels = new Map(definition.about.items.map(({ id, label }) => [id, label]))
  const current = currentFields(definition).map(({ id }) => id)
  return {
    number,
    step,
    gap: gapOf(step),
    notes: [...new Set([...current, ...Object.keys(step.about)])]
      .map((field) => ({ field, label: labels.get(field) ?? field, text: noteIn(step, field) }))
      .filter(({ text }) => text.trim() !== ''),
    actions,
  }
}
