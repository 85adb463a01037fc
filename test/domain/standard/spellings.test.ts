import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotatedRows } from '../../helpers/accuracy.ts'
import { read } from '../../helpers/readings.ts'

const DRAFTS = [
  'We answer 95% of telephone calls within 5 seconds and all within 9 seconds.',
  'An acknowledgement is sent within 2 business days of receipt of your complaint; if we need longer, we tell you why.',
  'Letters and emails (in French or English): 80% get a reply within 9 working days.',
  'Should the lift stop, our engineer will be with you within 3 hours, or the fee is paid back.',
  'We will notify you at least 7 days before the hearing - by post.',
  'The desk at the Galway office is open 24 hours a day & staffed by a nurse.',
  'On average, visitors are seen within 8 minutes of arrival at the counter.',
  'Under normal circumstances, urgent repairs are completed within 6 hours. The rest take 3 weeks.',
  'Calls and emails are returned by the end of the next working day.',
]
// Real standards lie beside the project, not in it.
const file = new URL('../../../../shared/standards/examples.jsonl', import.meta.url)
const drafts = [
  ...DRAFTS,
  ...(existsSync(file) ? annotatedRows(readFileSync(file, 'utf8')).map(({ text }) => text) : []),
]

const NUMBERS = 'zero one two three four five six seven eight nine'.split(' ')
const ALONE =
  /(?<![\d.,:/$£€-])\b([2-9])(?= (?:(?:calendar|working|business) )?(?:days|weeks|months|minutes|seconds|hours|rings)\b)/g

/** What a draft says, without where and in which words. */
function saidIn(text: string) {
  const { kinds, channels, shares, limits, targets, aggregate, dayType, vague, ...more } = read(text)
  const stated = ['universal', 'clockStart', 'clockStop', 'hours', 'places', 'people', 'remainder'] as const
  return {
    kinds: [...new Set(kinds.map(({ kind }) => kind))],
    channels: [...new Set(channels.map(({ channel }) => channel))],
    shares: shares.map(({ percent }) => percent),
    limits: limits.map(({ value, unit }) => `${value} ${unit}`),
    levels: targets.length,
    aggregate,
    dayType,
    vague: vague.length,
    ...Object.fromEntries(stated.map((field) => [field, more[field].length > 0])),
  }
}

describe('a draft says the same', () => {
  it.each<[how: string, change: (draft: string) => string]>([
    ['with a full stop and without', (draft) => (draft.endsWith('.') ? draft.slice(0, -1) : `${draft}.`)],
    ['as a point of a list', (draft) => `• ${draft}`],
    ['with a number before it', (draft) => `1. ${draft}`],
    ['below a heading', (draft) => `Service standard: ${draft}`],
    ['in quotation marks', (draft) => `“${draft}`],
    ['with numbers in words', (draft) => draft.replace(ALONE, (digit) => NUMBERS[Number(digit)] ?? digit)],
    [
      'with numbers in words and figures',
      (draft) => draft.replace(ALONE, (digit) => `${NUMBERS[Number(digit)]} (${digit})`),
    ],
    ['with “per cent” for the sign', (draft) => draft.replace(/(\d)%/g, '$1 per cent')],
    ['with “in” for “within”', (draft) => draft.replace(/\bwithin (?=\d)/g, 'in ')],
    [
      'with “no more than” for “within”',
      (draft) => draft.replace(/\bwithin (?=\d+ \w+)/g, 'in no more than '),
    ],
    ['with “business days” for “working days”', (draft) => draft.replaceAll('working day', 'business day')],
    ['with hours cut short', (draft) => draft.replace(/(\d) hours\b/g, '$1 hrs')],
    ['with “receiving” for “receipt of”', (draft) => draft.replaceAll('receipt of', 'receiving')],
    [
      'with “after” for “of”',
      (draft) => draft.replace(/(days|hours) of (?=receipt|receiving|arrival)/g, '$1 after '),
    ],
    ['with “shall” for “will”', (draft) => draft.replaceAll('will be', 'shall be')],
    ['with square brackets', (draft) => draft.replaceAll('(', '[').replaceAll(')', ']')],
    ['with longer dashes', (draft) => draft.replaceAll(' - ', ' – ')],
    ['with curly apostrophes', (draft) => draft.replaceAll("'", '’')],
    ['with a line for each sentence', (draft) => draft.replace(/\. (?=[A-Z])/g, '.\n')],
  ])('%s', expectSame)

  // Names are told by their capitals.
  it('in capitals', () => {
    const named = /Galway|French/
    expectSame(
      '',
      (draft) => draft.toUpperCase(),
      DRAFTS.filter((draft) => !named.test(draft)),
    )
  })

  function expectSame(_how: string, change: (draft: string) => string, of: readonly string[] = drafts) {
    const changed = of.filter((draft) => change(draft) !== draft)
    expect(changed.length).toBeGreaterThan(0)
    const different = changed.filter(
      (draft) => JSON.stringify(saidIn(draft)) !== JSON.stringify(saidIn(change(draft))),
    )
    expect(different.map((draft) => [change(draft), saidIn(draft)])).toEqual([])
  }
})
