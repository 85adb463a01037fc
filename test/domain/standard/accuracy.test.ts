import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accuracyOf, annotatedRows, meanOf, standardWords } from '../../helpers/accuracy.ts'

// Real standards lie beside the project, not in it: their licences let us test with them there.
const file = new URL('../../../../shared/standards/examples.jsonl', import.meta.url)
const isThere = existsSync(file)
if (!isThere) console.warn(`Skipped: no annotated standards at ${file.pathname}`)

describe.skipIf(!isThere)('real standards', () => {
  const scores = isThere ? accuracyOf(annotatedRows(readFileSync(file, 'utf8')), standardWords()) : []

  it('are read with an F1 of at least 0.95 in every field', () => {
    expect(scores.filter(({ f1 }) => f1 < 0.95)).toEqual([])
  })

  it('are read with an F1 above 0.97 in the mean', () => {
    expect(meanOf(scores)).toBeGreaterThan(0.97)
  })
})
