import { mergedOrder } from '../record/merged-order.ts'
import { type Feelings, feelingsOf } from './feelings.ts'
import type { JourneyAnswers, Stage } from './types.ts'

/** One stage of two maps. */
export interface ComparedStage {
  readonly key: string
  /** The stage in the first map and in the second; nothing where a map does not have it. */
  readonly both: readonly [Stage | undefined, Stage | undefined]
  readonly feelings: readonly [Feelings, Feelings]
  /** Mean of the first minus mean of the second, in points; nothing while one of them is missing. */
  readonly difference: number | undefined
}

/**
 * Lays two maps against each other, stage by stage. Stages are the same when they share an id, as those of one template do, or
 * else a name; case does not count.
 */
export function compareJourneys(first: JourneyAnswers, second: JourneyAnswers): ComparedStage[] {
  const partners = partnersOf(first.stages, second.stages)
  const keyOf = (stage: Stage) => partners.get(stage.id) ?? stage.id
  const [mine, theirs] = [
    new Map(first.stages.map((stage) => [stage.id, stage])),
    new Map(second.stages.map((stage) => [keyOf(stage), stage])),
  ]
  return mergedOrder([[...mine.keys()], [...theirs.keys()]]).map((key) =>
    comparedStage(key, [mine.get(key), theirs.get(key)]),
  )
}

function comparedStage(key: string, both: ComparedStage['both']): ComparedStage {
  const [first, second] = [feelingsOf(both[0]?.steps ?? []), feelingsOf(both[1]?.steps ?? [])]
  const known = first.mean !== undefined && second.mean !== undefined
  return {
    key,
    both,
    feelings: [first, second],
    difference: known ? (first.mean ?? 0) - (second.mean ?? 0) : undefined,
  }
}

/** For each stage of the second map the id of its partner in the first, each taken once. */
function partnersOf(first: readonly Stage[], second: readonly Stage[]): Map<string, string> {
  const partners = new Map<string, string>()
  const free = new Map(first.map((stage) => [stage.id, stage]))
  const pair = (same: (mine: Stage, theirs: Stage) => boolean) => {
    for (const theirs of second.filter(({ id }) => !partners.has(id))) {
      const mine = [...free.values()].find((one) => same(one, theirs))
      if (!mine) continue
      partners.set(theirs.id, mine.id)
      free.delete(mine.id)
    }
  }
  pair((mine, theirs) => mine.id === theirs.id)
  pair((mine, theirs) => nameOf(mine) !== '' && nameOf(mine) === nameOf(theirs))
  return partners
}

function nameOf({ title }: Stage): string {
  return title.normalize('NFKC').trim().toLowerCase()
}
