import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { standardWordsSchema } from '../../src/schemas/standard-words.ts'
import { readDraft } from '../../src/domain/standard/reading.ts'
import type { Reading, StandardWords } from '../../src/domain/standard/types.ts'

/** One annotated standard; `borderline` names the fields that are not scored in this row. */
export type Row = Readonly<Record<string, unknown>> & { readonly text: string; readonly borderline: readonly string[] }

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

const one = (value: unknown): AnswerSet => [String(value)]
const some = (value: unknown): AnswerSet => (value === null || value === undefined || value === false ? [] : [String(value)])
const list = (value: unknown): AnswerSet => [...new Set((value as readonly string[] | undefined) ?? [])]
const amount = (limit: unknown) => {
  const { value, unit } = limit as { value: number; unit: string }
  return `${value} ${unit}`
}

const FIELDS: readonly Field[] = [
  { name: 'kind', expected: (row) => one(row['kind']), read: (reading) => one(reading.kinds[0]?.kind) },
  { name: 'kinds_all', expected: (row) => list(row['kinds_all']), read: (r) => list(r.kinds.map((found) => found.kind)) },
  { name: 'channel', expected: (row) => one(row['channel']), read: (r) => one(r.channels[0]?.channel ?? 'other') },
  { name: 'channels_all', expected: (row) => list(row['channels_all']), read: (r) => list(r.channels.map((found) => found.channel)) },
  { name: 'target_percent', expected: (row) => some(row['target_percent']), read: (r) => some(r.shares[0]?.percent) },
  { name: 'universal_stated', expected: (row) => some(row['universal_stated']), read: (r) => some(r.universal.length > 0) },
  { name: 'limit', expected: (row) => (row['limit'] ? [amount(row['limit'])] : []), read: (r) => r.limits.slice(0, 1).map(amount) },
  {
    name: 'limits_all',
    expected: (row) => list(((row['limits_all'] ?? (row['limit'] ? [row['limit']] : [])) as unknown[]).map(amount)),
    read: (r) => list(r.limits.map(amount)),
  },
  {
    name: 'targets_all',
    expected: (row) => list(((row['targets_all'] ?? []) as unknown[][]).map((target) => target.join(' '))),
    read: (r) => list(r.targets.map(({ percent, limit }) => `${percent} ${amount(limit)}`)),
  },
  { name: 'aggregate', expected: (row) => one(row['aggregate']), read: (r) => one(r.aggregate) },
  { name: 'clock_start_stated', expected: (row) => some(row['clock_start_stated']), read: (r) => some(r.clockStart.length > 0) },
  { name: 'clock_stop_stated', expected: (row) => some(row['clock_stop_stated']), read: (r) => some(r.clockStop.length > 0) },
  { name: 'day_type', expected: (row) => one(row['day_type']), read: (r) => one(r.dayType) },
  { name: 'hours_stated', expected: (row) => some(row['hours_stated']), read: (r) => some(r.hours.length > 0) },
  { name: 'place_stated', expected: (row) => some(row['place_stated']), read: (r) => some(r.places.length > 0) },
  { name: 'human_stated', expected: (row) => some(row['human_stated']), read: (r) => some(r.people.length > 0) },
  { name: 'remainder_stated', expected: (row) => some(row['remainder_stated']), read: (r) => some(r.remainder.length > 0) },
  { name: 'vague_words', expected: (row) => list(row['vague_words']), read: (r) => list(r.vague.map((word) => word.text.toLowerCase())) },
]

/** The rows of a JSONL file. */
export function annotatedRows(jsonl: string): Row[] {
  return jsonl.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row)
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
    return same || row.borderline.includes(name) ? [] : [`${name}: [${want.join(', ')}] read [${got.join(', ')}]`]
  })
}
