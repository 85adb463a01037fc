import { markOf } from './answers.ts'
import type { ScaleAnswers, ScaleDefinition, ScaleItem, Side } from './types.ts'

const ALONE: readonly Side[] = [{ id: 'mark', title: '' }]

/** What every item is rated for: the two sides of a definition, or one without a name. */
export function sidesOf(definition: ScaleDefinition): readonly Side[] {
  return definition.sides ?? ALONE
}

/** Today's items in order, retired ones left out. */
export function currentItems(definition: ScaleDefinition): ScaleItem[] {
  return definition.groups.flatMap(({ items }) => items.filter(({ retired }) => !retired))
}

/** Today's items that are rated, in order; the first is number 1. */
export function ratedItems(definition: ScaleDefinition): ScaleItem[] {
  return currentItems(definition).filter(({ write }) => !write)
}

/** Marks made and marks wanted over all sides, for a line such as "4 of 10". What is written does not count. */
export function progress(definition: ScaleDefinition, answers: ScaleAnswers): { done: number; of: number } {
  const asked = ratedItems(definition).flatMap((item) =>
    sidesOf(definition).map((side) => [item, side] as const),
  )
  const made = asked.filter(([item, side]) => markOf(answers, item.id, side.id).rating !== undefined)
  return { done: made.length, of: asked.length }
}

/** Experience minus expectation in points (C03): below 0 it fell short. Nothing while one of the two is missing, or on other forms. */
export function gapOf(
  { form, sides = [] }: ScaleDefinition,
  answers: ScaleAnswers,
  item: string,
): number | undefined {
  if (form !== 'expectation') return undefined
  const [experience, expectation] = sides.map((side) => markOf(answers, item, side.id).rating)
  return experience === undefined || expectation === undefined ? undefined : experience - expectation
}
