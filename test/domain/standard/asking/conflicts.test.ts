import { describe, expect, it } from 'vitest'
import { openIds } from '../../../helpers/standards.ts'

const conflicts = (draft: string, items = {}) =>
  openIds(draft, items).filter((id) => id.startsWith('conflict-'))

describe('parts of a standard that contradict one another', () => {
  it.each([
    ['90% of calls are answered within 30 seconds and all within 10 seconds.', 'second-tighter'],
    ['90% of calls are answered within 1 minute and all within 40 seconds.', 'second-tighter'],
    ['95% of calls are answered within 10 seconds and 80% within 40 seconds.', 'second-fewer'],
    ['100% of calls are answered in 20 seconds; the rest get a call back.', 'all-and-rest'],
    ['From 9am to 5pm, calls are returned within 12 hours.', 'hours-exclude'],
    ['We are open 9am to 5pm and ring you by 7pm, within 2 hours.', 'hours-exclude'],
    ['On average, 90% of calls are answered in 20 seconds.', 'average-and-share'],
    ['Permits take 6 weeks, or 12 weeks.', 'which-time'],
  ])('%s', (draft, conflict) => {
    expect(conflicts(draft)).toEqual([`conflict-${conflict}`])
  })

  it.each([
    '95% of calls are answered within 15 seconds and all within 40 seconds.',
    'Letters are answered within 5 days; each reply comes within 5 days.',
    '95% of calls are answered within 45 seconds and all within 1 minute.',
    '100% of parcels arrive in 2 days; if we miss this, we refund the postage.',
    'From 9am to 5pm, calls are returned within 4 hours.',
    'From 9am to 5pm, letters are answered within 12 working hours.',
    '24 hours a day, calls are returned within 12 hours.',
    'Claims are acknowledged within 3 days and decided within 9 weeks.',
    'From 9am to 5pm, calls are returned within 24 hours.',
    'Permits take 12 weeks, small ones 6 weeks.',
    '90% of permits are issued in 4 weeks, 80% of large ones in 12 weeks.',
    'Leaks are attended within 4 hours in town and within 1 hour on the island.',
  ])('there are none in: %s', (draft) => {
    expect(conflicts(draft)).toEqual([])
  })

  it('are gone once one of the parts is answered otherwise', () => {
    const draft = '90% of calls are answered within 30 seconds and all within 10 seconds.'
    expect(conflicts(draft, { longest: { text: '60', choice: 'second' } })).toEqual([])
  })

  it('may be set aside with a reason', () => {
    const draft = 'On average, 90% of calls are answered in 20 seconds.'
    expect(conflicts(draft, { 'conflict-average-and-share': { aside: 'Two figures, two reports' } })).toEqual(
      [],
    )
  })
})
