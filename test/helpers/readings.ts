import { describe, expect, it } from 'vitest'
import { readDraft } from '../../src/domain/standard/reading.ts'
import type { Reading } from '../../src/domain/standard/types.ts'
import { standardWords } from './accuracy.ts'

const words = standardWords()

/** A draft as it is read with the words of the project. */
export const read = (text: string): Reading => readDraft(text, words)

/** Sentences in which a field is said, and sentences that come near and do not say it. */
export function tableOf(
  field: string,
  found: (reading: Reading) => readonly unknown[],
  said: string[],
  not: string[],
) {
  describe(field, () => {
    it.each(said)('is said in "%s"', (text) => {
      expect(found(read(text)).length).toBeGreaterThan(0)
    })
    it.each(not)('is not said in "%s"', (text) => {
      expect(found(read(text))).toEqual([])
    })
  })
}

/** Sentences with the limits that are read in them, as `2 day, 90 minute`. */
export function tableOfLimits(rows: readonly (readonly [text: string, limits: string])[]) {
  describe('the limits', () => {
    it.each(rows)('of "%s" are "%s"', (text, limits) => {
      const found = read(text).limits.map(({ value, unit }) => `${value} ${unit}`)
      expect(found.join(', ')).toBe(limits)
    })
  })
}
