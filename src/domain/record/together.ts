import { type Spread, spreadOf } from '../numbers/spread.ts'
import { mergedOrder } from './merged-order.ts'
import type { SaidAnswer } from './said.ts'

/** Somebody whose answers are put together with those of others. */
export interface Person {
  /** What they are called; never empty. */
  readonly who: string
  readonly said: readonly SaidAnswer[]
}

/** What one person said to one question. */
export interface Heard {
  readonly who: string
  /** Empty when they did not look at it. */
  readonly answer: string
  readonly note: string
  readonly rating?: number
}

/** `open` when nobody has answered. Somebody who did not look at a question contradicts nobody. */
export type Agreement = 'agreed' | 'conflict' | 'open'

/** One question with what everybody said to it. */
export interface TogetherRow {
  readonly key: string
  readonly group: string
  readonly question: string
  /** One for each person, in the order of the people. */
  readonly heard: readonly Heard[]
  readonly agreement: Agreement
  /** Only where the question asks for a rating and somebody gave one. */
  readonly spread: Spread | undefined
  /** Ends of the scale of the rating, where the tool says them. */
  readonly scale: SaidAnswer['scale']
}

/** A question whose answers are ratings. */
export type RatedRow = TogetherRow & { readonly spread: Spread }

/** One answer with everybody who gave it. */
export interface Opinion {
  readonly answer: string
  readonly who: readonly string[]
}

/** Puts the answers of several people to one tool together: a row a question, in the order of the tool. */
export function putTogether(people: readonly Person[]): TogetherRow[] {
  const byKey = people.map(({ who, said }) => ({ who, said: new Map(said.map((one) => [one.key, one])) }))
  const order = mergedOrder(people.map(({ said }) => said.map(({ key }) => key)))
  return order.map((key) =>
    rowOf(
      key,
      byKey.map(({ who, said }) => [who, said.get(key)]),
    ),
  )
}

/** The different answers to a question with who gave each: ratings from the lowest, other answers in the order of the people. */
export function opinionsOn({ heard }: Pick<TogetherRow, 'heard'>): Opinion[] {
  const sorted = heard.filter(isGiven).sort((a, b) => (a.rating ?? 0) - (b.rating ?? 0))
  const given = Map.groupBy(sorted, ({ answer }) => answer)
  return [...given].map(([answer, by]) => ({ answer, who: by.map(({ who }) => who) }))
}

/** Who has not looked at a question. */
export function silentOn({ heard }: Pick<TogetherRow, 'heard'>): string[] {
  return heard.filter((one) => !isGiven(one)).map(({ who }) => who)
}

/** The rows with ratings, those furthest apart first; where two are as far apart, in the order of the tool. */
export function ratingsOf(rows: readonly TogetherRow[]): RatedRow[] {
  return rows
    .flatMap((row) => (row.spread ? [{ ...row, spread: row.spread }] : []))
    .sort((a, b) => width(b.spread) - width(a.spread))
}

/** What putting answers together came to. */
export interface TogetherCounts {
  /** Answers given, by everybody to every question. */
  readonly answers: number
  readonly agreed: number
  readonly conflict: number
  readonly open: number
}

/** How many answers were given, and how many questions are agreed, in conflict and open. */
export function countTogether(rows: readonly TogetherRow[]): TogetherCounts {
  const counts = { answers: 0, agreed: 0, conflict: 0, open: 0 }
  for (const { heard, agreement } of rows) {
    counts.answers += heard.filter(isGiven).length
    counts[agreement]++
  }
  return counts
}

function rowOf(key: string, said: readonly (readonly [string, SaidAnswer | undefined])[]): TogetherRow {
  const heard = said.map(([who, one]) => heardFrom(who, one))
  const asked = said.flatMap(([, one]) => one ?? [])
  const different = opinionsOn({ heard }).length
  return {
    key,
    group: asked[0]?.group ?? '',
    question: asked[0]?.question ?? '',
    heard,
    agreement: different === 0 ? 'open' : different === 1 ? 'agreed' : 'conflict',
    spread: spreadOf(heard.flatMap(({ rating }) => (rating === undefined ? [] : [rating]))),
    scale: asked.find(({ scale }) => scale)?.scale,
  }
}

function heardFrom(who: string, said: SaidAnswer | undefined): Heard {
  const { answer = '', note = '', rating } = said ?? {}
  return { who, answer, note, ...(rating === undefined ? {} : { rating }) }
}

function isGiven({ answer }: Heard): boolean {
  return answer !== ''
}

function width({ min, max }: Spread): number {
  return max - min
}
