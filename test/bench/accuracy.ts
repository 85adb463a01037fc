// Prints how well drafts are read against annotated standards, field by field, and how fast. For a JSONL file whose rows have
// a text, the fields below and `borderline`, the names of fields that are not scored in that row:
//   kind, channel, aggregate, day_type            the one value must be the same
//   target_percent, limit (value with unit)       the first one; nothing stated and nothing read is no hit and no fault
//   universal_, clock_start_, clock_stop_, hours_,
//   place_, human_, remainder_stated              F1 of "stated"
//   kinds_all, channels_all, limits_all,
//   targets_all, vague_words                      overlap of sets over all rows; vague words in lower case, exactly as written
// Each field counts answers over all rows: precision is right of those read, recall right of those annotated.
import { readFileSync } from 'node:fs'
import { splitPolicy } from '../../src/domain/standard/policy.ts'
import { readDraft } from '../../src/domain/standard/reading.ts'
import type { StandardWords } from '../../src/domain/standard/types.ts'
import { accuracyOf, annotatedRows, meanOf, standardWords } from '../helpers/accuracy.ts'

const file = process.argv[2]
if (!file) throw new Error('expected the path of a JSONL file but got none')
const rows = annotatedRows(readFileSync(file, 'utf8'))
const words = standardWords()
const scores = accuracyOf(rows, words)

const column = (share: number) => share.toFixed(3).padStart(10)
console.log(`${'field'.padEnd(20)}precision    recall        F1   rows`)
for (const { field, precision, recall, f1, rows: counted } of scores)
  console.log(
    `${field.padEnd(19)}${column(precision)}${column(recall)}${column(f1)}${String(counted).padStart(7)}`,
  )
console.log(
  `${'mean'.padEnd(19)}${' '.repeat(20)}${column(meanOf(scores))}${String(rows.length).padStart(7)}`,
)

const LONG = 20_000
const ROUNDS = 10
const long = rows
  .map(({ text }) => text)
  .join(' ')
  .slice(0, LONG)
const hostile = ['(', '1 ', 'one hundred and ', 'urgent ', 'if we ', 'within 5 days of ', 'A B ', 'a.b-c_d']
const texts = [long, ...hostile.map((bit) => bit.repeat(LONG / bit.length))]
console.log(
  `\n${LONG} characters take at most ${slowest(readDraft)} ms of processor time to read, and ${slowest(splitPolicy)} to split ` +
    `into promises (best of ${ROUNDS}, ${texts.length} texts)`,
)

type Work = (text: string, words: StandardWords) => unknown

/** The longest that any text takes, in whole milliseconds. */
function slowest(work: Work): string {
  const times = texts.map((text) => Math.min(...Array.from({ length: ROUNDS }, () => timeOf(work, text))))
  return Math.max(...times).toFixed(0)
}

/** Processor time, which other programs on the machine do not lengthen as they do the clock. */
function timeOf(work: Work, text: string): number {
  const before = process.cpuUsage()
  work(text, words)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
