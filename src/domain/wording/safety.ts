import type { Stretch } from './clause.ts'
import { GAP, type Token } from './tokens.ts'
import type { DangerRule } from './types.ts'

/** For every word of a text, the danger that is spoken of around it; nothing where there is none. */
export type Dangers = readonly (DangerRule | undefined)[]

/** Where words of a danger stand. */
export interface DangerMatch {
  readonly rule: DangerRule
  /** The first of its words. */
  readonly first: number
}

/**
 * Finds the words that a danger concerns, so that a prohibition among them is left alone. It concerns its own
 * sentence or line. A danger without a prohibition of its own also concerns the whole notice when it heads it, and
 * else the prohibition before it, or the sentence behind it.
 */
export function dangersOf(
  tokens: readonly Token[],
  dangers: readonly DangerMatch[],
  prohibitions: readonly Stretch[],
): Dangers {
  const units = unitsOf(tokens)
  const forbids = new Set(prohibitions.flatMap(({ first, end }) => units.of.slice(first, end)))
  const found: (DangerRule | undefined)[] = []
  const byUnit = new Map(dangers.map(({ rule, first }) => [units.of[first] ?? 0, rule] as const).reverse())
  for (const [unit, rule] of byUnit)
    for (const concerned of concernedBy(unit, forbids, units)) found[concerned] ??= rule
  return units.of.map((unit) => found[unit])
}

interface Units {
  /** By word, the number of its sentence or line. */
  readonly of: readonly number[]
  /** By sentence or line, the number of its notice. */
  readonly notice: readonly number[]
}

function unitsOf(tokens: readonly Token[]): Units {
  const of: number[] = []
  const notice: number[] = []
  for (const { gap } of tokens) {
    const starts = gap === GAP.line || gap >= GAP.sentence
    if (starts) notice.push((notice.at(-1) ?? 0) + (gap === GAP.block ? 1 : 0))
    of.push(notice.length - 1)
  }
  return { of, notice }
}

function concernedBy(unit: number, forbids: ReadonlySet<number | undefined>, { notice }: Units): number[] {
  if (forbids.has(unit)) return [unit]
  const near = (other: number) => notice[other] === notice[unit]
  if (near(unit - 1)) return [unit, forbids.has(unit - 1) || !near(unit + 1) ? unit - 1 : unit + 1]
  let end = unit
  while (near(end)) end++
  return Array.from({ length: end - unit }, (_, i) => unit + i)
}
