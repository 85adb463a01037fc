import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfParts } from '../../../../src/domain/standard/composing/parts.ts'
import { sentenceOf } from '../../../../src/domain/standard/composing/sentence.ts'
import { fieldsOf } from '../../../../src/domain/standard/fields.ts'
import { readDraft } from '../../../../src/domain/standard/reading.ts'
import type { StandardFields } from '../../../../src/domain/standard/types.ts'
import { standardWords } from '../../../helpers/accuracy.ts'
import { anyStandard } from '../../../helpers/any-standard.ts'
import { say } from '../../../helpers/words.ts'

const words = standardWords()
const wording = (fields: StandardFields) => textOfParts(sentenceOf(fields, say))
/** Without the fields that are open. */
const stated = (fields: StandardFields) => JSON.parse(JSON.stringify(comparable(fields))) as object

describe('the wording of a standard', () => {
  it('is read back as the same fields, whichever are open', () => {
    fc.assert(
      fc.property(anyStandard, (fields) => {
        const text = wording(fields)
        const read = fieldsOf(readDraft(text, words))
        expect({ text, ...stated(read) }).toEqual({ text, ...stated(fields) })
      }),
    )
  })

  it.each([
    [
      "We give you 48 hours' notice of planned works.",
      '[what?] get notice at least 48 hours before planned works.',
    ],
    [
      "Customers get a month's notice of any change.",
      'customers are given notice at least 1 month before any change.',
    ],
    [
      'We send you an itinerary 5 days before you leave.',
      '[what?] are sent an itinerary at least 5 days before you leave.',
    ],
  ])('of "%s" says what customers see once, and the time once', (draft, said) => {
    expect(wording(fieldsOf(readDraft(draft, words))).toLowerCase()).toBe(said)
  })

  it('has a place that cases go to with them, and any other in front', () => {
    const of = (draft: string) => wording(fieldsOf(readDraft(draft, words)))
    expect(of('We answer 90% of calls to the Galway office within 20 seconds.')).toBe(
      '90% of calls to the Galway office are answered within 20 seconds.',
    )
    expect(of('At the Galway office we answer 90% of calls within 20 seconds.')).toBe(
      'At the Galway office, 90% of calls are answered within 20 seconds.',
    )
  })
})

/** Channels also come from words such as "ring back", and days that are not counted need no type. */
function comparable({ channels: _, dayType, ...fields }: StandardFields): object {
  return { ...fields, dayType: dayType === 'not-applicable' ? undefined : dayType }
}
