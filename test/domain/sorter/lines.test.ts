import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideLines, linesOf } from '../../../src/domain/sorter/lines.ts'
import { anyText } from '../../helpers/any-record.ts'

describe('a pasted list', () => {
  it.each([
    ['bullets', '• Fines\n· Receipts\n- Drinks\n– Keys\n* Bags'],
    ['bullets without a space', '•Fines\n•Receipts\n▪Drinks\n●Keys\n◦Bags'],
    ['bullets whose font is gone', 'o\tFines\n§\tReceipts\n·\tDrinks\no\tKeys\no\tBags'],
    ['numbers', '1. Fines\n2) Receipts\n(3) Drinks\n10. Keys\n1.2\tBags'],
    ['letters', 'a) Fines\n(b) Receipts\niii) Drinks\nD) Keys\ne.\tBags'],
    ['boxes to tick', '☐ Fines\n[ ] Receipts\n[x] Drinks\n☑ Keys\n- [ ] Bags'],
    ['blank lines and spaces', '\n  Fines \r\n\r\nReceipts\rDrinks\n\u200b\nKeys\u2028Bags\n'],
  ])('with %s is one thing a line', (_, text) => {
    expect(linesOf(text)).toEqual(['Fines', 'Receipts', 'Drinks', 'Keys', 'Bags'])
  })

  it.each([
    '10 minutes late costs a fee',
    '1.5 litres at most',
    '-5 degrees closes the yard',
    'A. Smith signs every cheque',
    'I. must be told',
    'a rule',
    'o clock is late',
    '2nd copy is free',
    '(in ink only) sign here',
  ])('keeps what only looks like a number or bullet: %s', (text) => {
    expect(linesOf(text)).toEqual([text])
  })

  it('makes one space of a tab inside', () => {
    expect(linesOf('Fee\tfrom  day 15')).toEqual(['Fee from day 15'])
  })

  it('holds no empty line, whatever was pasted', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(linesOf(text).filter((line) => line.trim() === '')).toEqual([])
      }),
    )
  })
})

describe('lines that are added', () => {
  it('are named where they are on the list already, in whatever capitals and end marks', () => {
    expect(divideLines(['Late fee.', 'Drinks'], ['late fee'])).toEqual({
      fresh: ['Drinks'],
      repeated: ['Late fee.'],
    })
  })

  it('are named where they come twice', () => {
    expect(divideLines(['Drinks', 'The drinks'], [])).toEqual({ fresh: ['Drinks'], repeated: ['The drinks'] })
  })

  it('are either new or repeated, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(anyText), fc.array(anyText), (lines, listed) => {
        const { fresh, repeated } = divideLines(lines, listed)
        expect([...fresh, ...repeated].sort()).toEqual([...lines].sort())
      }),
    )
  })
})
