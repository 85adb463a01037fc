import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flow } from '../../../src/domain/drawing/flow.ts'
import { fits, widthOf, wrap } from '../../../src/domain/drawing/wrap.ts'
import { anyText } from '../../helpers/any-record.ts'

describe('a text in a drawing', () => {
  it('breaks between words', () => {
    expect(wrap('Reads the long confirmation', 7, 4)).toEqual(['Reads the', 'long', 'confirmation'])
  })

  it('breaks inside a word that has no room, and ends in dots where lines run out', () => {
    expect(wrap('x'.repeat(20), 4, 2).at(-1)).toMatch(/…$/)
    expect(wrap('one two three', 3, 1)).toEqual(['one…'])
  })

  it('is wide in scripts with wide letters', () => {
    expect(widthOf('顧客')).toBeGreaterThan(widthOf('ab'))
  })

  it('fits only when no word is broken', () => {
    expect(fits('Pays now', 4, 2)).toBe(true)
    expect(fits('Confirmation', 4, 9)).toBe(false)
  })

  it('keeps to its lines and its width, in any script', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrap(text, width, most)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})

describe('things in a row', () => {
  it('go into the next line where the first is full', () => {
    expect(flow([40, 40, 40], 10, 100)).toEqual([
      { start: 0, line: 0 },
      { start: 50, line: 0 },
      { start: 0, line: 1 },
    ])
  })
})
