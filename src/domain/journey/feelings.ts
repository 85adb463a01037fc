import { stepsOf } from './answers.ts'
import type { JourneyAnswers, JourneyDefinition, Step } from './types.ts'

/** What the feelings of some steps come to, in points. */
export interface Feelings {
  /** Steps that are rated. */
  readonly rated: number
  /** Steps in all. */
  readonly of: number
  /** Nothing while no step is rated. */
  readonly mean: number | undefined
  readonly lowest: Step | undefined
  /** The step that fell furthest short of what was expected, or came closest to it where none did. */
  readonly widest: Step | undefined
}

/** What was felt minus what was expected (C03), in points: below 0 it fell short. Nothing while one of the two is missing. */
export function gapOf({ feeling, expected }: Pick<Step, 'feeling' | 'expected'>): number | undefined {
  return feeling === undefined || expected === undefined ? undefined : feeling - expected
}

/** Looks through the feelings of some steps; of steps that are alike the first counts. */
export function feelingsOf(steps: readonly Step[]): Feelings {
  const felt = steps.flatMap(({ feeling }) => (feeling === undefined ? [] : [feeling]))
  return {
    rated: felt.length,
    of: steps.length,
    mean: felt.length > 0 ? felt.reduce((sum, one) => sum + one, 0) / felt.length : undefined,
    lowest: leastBy(steps, ({ feeling }) => feeling),
    widest: leastBy(steps, gapOf),
  }
}

/** Steps with a feeling and steps in all, for a line such as "4 of 9". */
export function progress(answers: JourneyAnswers): { done: number; of: number } {
  const { rated, of } = feelingsOf(stepsOf(answers))
  return { done: rated, of }
}

/** Every point of the range from the lowest to the highest. */
export function pointsOf({ range: [low, high] }: Pick<JourneyDefinition, 'range'>): number[] {
  return Array.from({ length: high - low + 1 }, (_, i) => low + i)
}

/** The point halfway between the ends of the range. */
export function middleOf({ range: [low, high] }: Pick<JourneyDefinition, 'range'>): number {
  return (low + high) / 2
}

function leastBy(steps: readonly Step[], figure: (step: Step) => number | undefined): Step | undefined {
  let least: { readonly step: Step; readonly value: number } | undefined
  for (const step of steps) {
    const value = figure(step)
    if (value !== undefined && (!least || value < least.value)) least = { step, value }
  }
  return least?.step
}
