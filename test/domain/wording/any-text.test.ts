import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySuggestion } from '../../../src/domain/wording/apply.ts'
import { findIssues } from '../../../src/domain/wording/find.ts'
import type { Finding } from '../../../src/domain/wording/types.ts'
import { LONGEST_TEXT } from '../../../src/domain/wording/types.ts'
import { anyText } from '../../helpers/any-record.ts'
import { longTexts } from '../../helpers/long-texts.ts'
import { faults, RULES, WORDING } from '../../helpers/wording.ts'

/** Phrases of the rules with their open places filled, as somebody would write them. */
const phrase = fc
  .constantFrom(
    ...WORDING.groups.flatMap(({ items }) => items.flatMap((rule) => rule.phrases ?? rule.signs ?? [])),
  )
  .chain((text) =>
    fc
      .record({
        thing: fc.constantFrom('dogs', 'eating crisps', 'old periodicals', 'big bags or coats', 'patrons'),
        written: fc.constantFrom(
          (filled: string) => filled,
          (filled: string) => filled.toUpperCase(),
          (filled: string) => filled.charAt(0).toUpperCase() + filled.slice(1),
          (filled: string) => filled.replaceAll("'", '’'),
        ),
      })
      .map(({ thing, written }) =>
        written(
          text
            .replace(/\{(?:thing|rest)\}/g, thing)
            .replace(' ...', '')
            .replace('... ', '')
            .replace(/\/\S+/g, ''),
        ),
      ),
  )
const danger = fc.constantFrom('Deep water', 'Hot surface', 'DANGER', 'High voltage')
const filler = fc.constantFrom(
  'Welcome',
  'Thank you',
  'Open until nine',
  'قف',
  '👋',
  'TICKETS AT THE BACK',
  'a',
)
const anything = fc.oneof({ weight: 3, arbitrary: phrase }, danger, filler, anyText)
// A line that nothing ends may go on in the next one: with what one writes there instead, it can say something else.
const between = fc.constantFrom('. ', '! ', '.\n', '\n\n')

/** Phrases in sentences and lines of their own. */
const notice = inOneText(anything, between)

/** Phrases that may also be run together. */
const muddle = inOneText(anything, fc.oneof(between, fc.constantFrom('\n', ', ', ': ', ' ', ' or ')))

function inOneText(part: fc.Arbitrary<string>, gap: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(part, gap), { maxLength: 8 })
    .map((parts) => parts.map((one) => one.join('')).join(''))
}

/** A text with the best form in every place, last place first so that the others stay where they are. */
function allApplied(text: string, findings: readonly Finding[]): string {
  return findings.toReversed().reduce((now, one) => applySuggestion(now, one, one.suggestions[0] ?? ''), text)
}

describe('in any text', () => {
  it('findings stand in order, within the text, and never overlap', () => {
    fc.assert(
      fc.property(muddle, (text) => {
        let last = 0
        for (const { start, end, text: at } of findIssues(text, RULES)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(at)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 200 },
    )
  })

  it('every fault has a form that differs from what stands there, and every warning has none', () => {
    fc.assert(
      fc.property(muddle, (text) => {
        for (const { kind, suggestions, text: at } of findIssues(text, RULES)) {
          if (kind === 'safety') expect(suggestions).toEqual([])
          else expect(suggestions.filter((form) => form !== at)).not.toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })

  it('looking twice finds the same', () => {
    fc.assert(
      fc.property(muddle, (text) => {
        expect(findIssues(text, RULES)).toEqual(findIssues(text, RULES))
      }),
    )
  })

  it('choosing a form everywhere leaves fewer faults, and none of those chosen', () => {
    fc.assert(
      fc.property(notice, (text) => {
        const before = faults(text)
        fc.pre(before.length > 0)
        const after = faults(allApplied(text, before))
        expect(after.length).toBeLessThan(before.length)
      }),
      { numRuns: 200 },
    )
  })

  it('choosing one form takes one fault away and brings no new one', () => {
    fc.assert(
      fc.property(notice, fc.nat(), (text, pick) => {
        const before = faults(text)
        fc.pre(before.length > 0)
        const chosen = before[pick % before.length] as Finding
        const after = faults(applySuggestion(text, chosen, chosen.suggestions[0] ?? ''))
        expect(after.length).toBeLessThan(before.length)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a text of 20,000 characters', () => {
  it.each(Object.entries(longTexts(LONGEST_TEXT)))('of %s is read to its end', (_, text) => {
    expect(text.length).toBe(LONGEST_TEXT)
    expect(findIssues(`${text}\n\nNo dogs`, RULES).at(-1)?.text).toBe('No dogs')
  })
})
