import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../../../src/domain/standard/fields.ts'
import { readDraft } from '../../../src/domain/standard/reading.ts'
import { standardWords } from '../../helpers/accuracy.ts'

const words = standardWords()
const fields = (text: string) => fieldsOf(readDraft(text, words))

describe('the fields of a draft', () => {
  it('are all filled when the draft says all', () => {
    const draft = `At the Harbour Desk, 95% of visitors are greeted by an adviser within 2 minutes of arriving,
      from 9am to 5pm; if we cannot, we offer an appointment.`
    expect(fields(draft)).toEqual({
      kind: 'timeliness',
      channels: ['in person'],
      cases: 'visitors',
      outcome: undefined,
      levels: [{ share: 95, limit: 2, unit: 'minute', lead: false }],
      universal: false,
      aggregate: 'each',
      clockStart: 'arriving',
      clockStop: 'greeted',
      dayType: 'not-applicable',
      hours: '9am to 5pm',
      place: 'at the Harbour Desk',
      who: 'an adviser',
      remainder: 'if we cannot, we offer an appointment',
      exclusions: undefined,
    })
  })

  it.each([
    ['We aim to answer 95% of calls promptly within 20 seconds.', 'calls'],
    ['90% of urgent letters as soon as possible', 'urgent letters'],
  ])('count cases without the word for speed behind them: %s', (draft, cases) => {
    expect(fields(draft).cases).toBe(cases)
  })

  it('stay open where the draft says nothing, so that they can be asked', () => {
    const { clockStart, dayType, hours, place, who, remainder } = fields('We reply in 5 days.')
    expect([clockStart, dayType, hours, place, who, remainder]).toEqual(Array(6).fill(undefined))
  })

  it('keep each level', () => {
    expect(fields('Calls are answered 90% in 10 seconds and 100% in 40 seconds.').levels).toEqual([
      { share: 90, limit: 10, unit: 'second', lead: false },
      { share: 100, limit: 40, unit: 'second', lead: false },
    ])
  })

  it('give the only share to the first of two limits', () => {
    expect(fields('90% of letters are answered in 5 days, or 10 days abroad.').levels).toEqual([
      { share: 90, limit: 5, unit: 'day', lead: false },
      { share: undefined, limit: 10, unit: 'day', lead: false },
    ])
  })

  it.each([
    ['We acknowledge your complaint in 3 days.', 'complaints'],
    ['95% of urgent calls are answered in 3 rings.', 'urgent calls'],
    ['The information we give is correct.', 'information we give'],
    ['Our goal is to reply in 3 days.', undefined],
    ['90% of the time we reply in 3 days.', undefined],
  ])('name what is counted in: %s', (draft, cases) => {
    expect(fields(draft).cases).toBe(cases)
  })

  it('leave a time inside what happens to the rest out of the levels', () => {
    const { levels, remainder } = fields(
      'Calls are answered in 20 seconds. If we cannot, we ring back in 1 hour.',
    )
    expect(levels).toHaveLength(1)
    expect(remainder).toBe('if we cannot, we ring back in 1 hour')
  })

  it('are of a time where opening hours are said first', () => {
    expect(fields('Open 9am to 5pm. We return calls within 2 hours.').kind).toBe('timeliness')
  })

  it('name the cases that are left out', () => {
    expect(fields('Claims are paid in 5 days. This does not apply to appeals.').exclusions).toBe('appeals')
  })

  it('keep a share that has no limit', () => {
    expect(fields('99% of bills are accurate.').levels).toEqual([{ share: 99 }])
  })
})
