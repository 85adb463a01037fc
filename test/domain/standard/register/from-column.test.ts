import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromColumn,
  LONGEST_DRAFT,
  likelyColumn,
  MOST_DRAFTS,
  titleOf,
} from '../../../../src/domain/standard/register/from-column.ts'
import { publishedRows } from '../../../helpers/performance.ts'

const table = [
  ['id', 'standard'],
  ['1', ' Answer letters\nin ten days '],
  ['2', ''],
  ['3'],
  ['4', 'Answer letters in ten days'],
  ['5', 'Greet everybody'],
]

describe('drafts from a column of a table', () => {
  it('come in order, each once, on one line', () => {
    expect(fromColumn(table, 1, { head: true }).drafts).toEqual([
      'Answer letters in ten days',
      'Greet everybody',
    ])
  })

  it('leave out rows and say why', () => {
    expect(fromColumn(table, 1, { head: true }).skipped).toEqual([
      { row: 2, reason: 'empty' },
      { row: 3, reason: 'empty' },
      { row: 4, reason: 'repeated' },
    ])
  })

  it('start at the first row of a table without a head', () => {
    expect(fromColumn(table, 1, { head: false }).drafts).toContain('standard')
  })

  it('leave out a text too long to be a standard', () => {
    const long = 'x'.repeat(LONGEST_DRAFT + 1)
    expect(fromColumn([[long]], 0, { head: false }).skipped).toEqual([{ row: 0, reason: 'too-long' }])
  })

  it('stop when there are too many', () => {
    const rows = Array.from({ length: MOST_DRAFTS + 1 }, (_, i) => [`Standard ${i}`])
    const { drafts, skipped } = fromColumn(rows, 0, { head: false })
    expect(drafts).toHaveLength(MOST_DRAFTS)
    expect(skipped).toEqual([{ row: MOST_DRAFTS, reason: 'too-many' }])
  })

  it('account for every row, whatever the table', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string())), fc.integer({ min: -1, max: 3 }), (rows, column) => {
        const { drafts, skipped } = fromColumn(rows, column, { head: false })
        expect(drafts.length + skipped.length).toBe(rows.length)
      }),
    )
  })
})

describe('the column with the wording', () => {
  it('is the one with most words', () => {
    expect(likelyColumn(table)).toBe(1)
    expect(likelyColumn([])).toBe(0)
    expect(likelyColumn([[]])).toBe(0)
  })

  const published = publishedRows()
  it.skipIf(published.length === 0)('is found among published results', () => {
    expect(likelyColumn(published.map(({ row, target, text }) => [row, `${target}`, text]))).toBe(2)
  })
})

describe('the name of a draft', () => {
  it('is the draft on one line where it is short', () => {
    expect(titleOf(' Answer\ncalls ')).toBe('Answer calls')
  })

  it('is cut after a word where it is long, and never empty', () => {
    expect(titleOf(`${'word '.repeat(30)}`)).toBe(`${'word '.repeat(12).trim()}…`)
    expect(titleOf('x'.repeat(100))).toBe(`${'x'.repeat(30)}…`)
  })
})
