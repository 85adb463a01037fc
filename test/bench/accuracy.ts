// Prints how well drafts are read, field by field, against a file of annotated standards (one JSON object a line).
import { readFileSync } from 'node:fs'
import { accuracyOf, annotatedRows, meanOf, standardWords } from '../helpers/accuracy.ts'

const file = process.argv[2]
if (!file) throw new Error('expected the path of a JSONL file but got none')
const rows = annotatedRows(readFileSync(file, 'utf8'))
const scores = accuracyOf(rows, standardWords())
const percent = (share: number) => share.toFixed(3).padStart(10)
console.log(`${'field'.padEnd(20)} precision    recall        F1   rows`)
for (const { field, precision, recall, f1, rows: counted } of scores)
  console.log(
    `${field.padEnd(18)} ${percent(precision)}${percent(recall)}${percent(f1)}${String(counted).padStart(7)}`,
  )
console.log(
  `${'mean'.padEnd(18)} ${' '.repeat(20)}${percent(meanOf(scores))}${String(rows.length).padStart(7)}`,
)
