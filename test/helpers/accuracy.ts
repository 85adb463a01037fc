import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readDraft } from '../../src/domain/standard/reading.ts'
import type { Reading, StandardWords } from '../../src/domain/standard/types.ts'
import { standardWordsSchema } from '../../src/schemas/tools/standard.words.ts'

interface Amount {
  readonly value: number
  readonly unit: string
}

/** One annotated standard; `borderline` names the fields that are not scored in this row. */
export interface Row {
  readonly text: string
  readonly borderline: readonly string[]
  readonly kind: string
  readonly kinds_all: readonly string[]
  readonly channel: string
  readonly channels_all: readonly string[]
  readonly target_percent: number | null
  readonly universal_stated: boolean
  readonly limit: Amount | null
  /** Present when there are two or more. */
  readonly limits_all?: readonly Amount[]
  readonly targets_all?: readonly (readonly [percent: number, value: number, unit: string])[]
  readonly aggregate: string
  readonly clock_start_stated: boolean
  readonly clock_stop_stated: boolean
  readonly day_type: string
  readonly hours_stated: boolean
  readonly place_stated: boolean
  readonly human_stated: boolean
  readonly remainder_stated: boolean
  readonly vague_words: readonly string[]
}

export interface Score {
  readonly field: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly rows: number
}

/** The answers of a field as a set, so that one way of counting fits all: an empty set is "nothing stated". */
type AnswerSet = readonly string[]

interface Field {
  readonly name: string
  readonly expected: (row: Row) => AnswerSet
  readonly read: (reading: Reading) => AnswerSet
}

const once = (answers: readonly string[]): AnswerSet => [...new Set(answers)]
const said = (stated: boolean): AnswerSet => (stated ? ['stated'] : [])
const amount = ({ value, unit }: Amount) => `${value} ${unit}`

const FIELDS: readonly Field[] = [
  { name: 'kind', expected: (row) => [row.kind], read: (r) => r.kinds.slice(0, 1).map(({ kind }) => kind) },
  {
    name: 'kinds_all',
    expected: (row) => row.kinds_all,
    read: (r) => once(r.kinds.map(({ kind }) => kind)),
  },
  { name: 'channel', expected: (row) => [row.channel], read: (r) => [r.channels[0]?.channel ?? 'other'] },
  {
    name: 'channels_all',
    expected: (row) => row.channels_all,
    read: (r) => once(r.channels.map(({ channel }) => channel)),
  },
  {
    name: 'target_percent',
    expected: (row) => (row.target_percent === null ? [] : [String(row.target_percent)]),
    read: (r) => r.shares.slice(0, 1).map(({ percent }) => String(percent)),
  },
  {
    name: 'universal_stated',
    expected: (row) => said(row.universal_stated),
    read: (r) => said(r.universal.length > 0),
  },
  {
    name: 'limit',
    expected: (row) => (row.limit ? [amount(row.limit)] : []),
    read: (r) => r.limits.slice(0, 1).map(amount),
  },
  {
    name: 'limits_all',
    expected: (row) => once((row.limits_all ?? (row.limit ? [row.limit] : [])).map(amount)),
    read: (r) => once(r.limits.map(amount)),
  },
  {
    name: 'targets_all',
    expected: (row) => (row.targets_all ?? []).map((target) => target.join(' ')),
    read: (r) => r.targets.map(({ percent, limit }) => `${percent} ${amount(limit)}`),
  },
  { name: 'aggregate', expected: (row) => [row.aggregate], read: (r) => [r.aggregate] },
  {
    name: 'clock_start_stated',
    expected: (row) => said(row.clock_start_stated),
    read: (r) => said(r.clockStart.length > 0),
  },
  {
    name: 'clock_stop_stated',
    expected: (row) => said(row.clock_stop_stated),
    read: (r) => said(r.clockStop.length > 0),
  },
  { name: 'day_type', expected: (row) => [row.day_type], read: (r) => [r.dayType] },
  { name: 'hours_stated', expected: (row) => said(row.hours_stated), read: (r) => said(r.hours.length > 0) },
  { name: 'place_stated', expected: (row) => said(row.place_stated), read: (r) => said(r.places.length > 0) },
  { name: 'human_stated', expected: (row) => said(row.human_stated), read: (r) => said(r.people.length > 0) },
  {
    name: 'remainder_stated',
    expected: (row) => said(row.remainder_stated),
    read: (r) => said(r.remainder.length > 0),
  },
  {
    name: 'vague_words',
    expected: (row) => row.vague_words,
    read: (r) => once(r.vague.map(({ text }) => text.toLowerCase())),
  },
]

/** The rows of a JSONL file. */
export function annotatedRows(jsonl: string): Row[] {
  return jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
}

/** The word list of the project. */
export function standardWords(): StandardWords {
  const file = new URL('../../content/standard-words.yaml', import.meta.url)
  return standardWordsSchema.parse(parse(readFileSync(file, 'utf8')))
}

/** Precision, recall and F1 of each field, over all answers of all rows in which the field is not borderline. */
export function accuracyOf(rows: readonly Row[], words: StandardWords): Score[] {
  const readings = rows.map((row) => readDraft(row.text, words))
  return FIELDS.map(({ name, expected, read }) => {
    let [right, said, wanted, counted] = [0, 0, 0, 0]
    for (const [i, row] of rows.entries()) {
      const reading = readings[i]
      if (!reading || row.borderline.includes(name)) continue
      const [want, got] = [expected(row), read(reading)]
      right += got.filter((answer) => want.includes(answer)).length
      said += got.length
      wanted += want.length
      counted += 1
    }
    const precision = said === 0 ? 1 : right / said
    const recall = wanted === 0 ? 1 : right / wanted
    const f1 = right === 0 ? Number(said + wanted === 0) : (2 * precision * recall) / (precision + recall)
    return { field: name, precision, recall, f1, rows: counted }
  })
}

/** The mean F1 of all fields. */
export function meanOf(scores: readonly Score[]): number {
  return scores.reduce((sum, score) => sum + score.f1, 0) / scores.length
}

/** The fields in which a row is read otherwise than annotated: name, expected, read. */
export function errorsOf(row: Row, words: StandardWords): string[] {
  const reading = readDraft(row.text, words)
  return FIELDS.flatMap(({ name, expected, read }) => {
    const [want, got] = [expected(row), read(reading)]
    const same = want.length === got.length && got.every((answer) => want.includes(answer))
    return same || row.borderline.includes(name)
      ? []
      : [`${name}: [${want.join(', ')}] read [${got.join(', ')}]`]
  })
}
