import { describe, expect, it } from 'vitest'
import {
  type MeasuringChoices,
  type MeasuringPlan,
  planOf,
} from '../../../../src/domain/standard/measuring/plan.ts'

const choices: MeasuringChoices = {
  method: 'comparison',
  coverage: 'sample',
  target: 95,
  margin: 3,
  volume: 1000,
  every: 'quarter',
  who: ' Marek ',
  independent: true,
}

function plan(changed: Partial<MeasuringChoices>): MeasuringPlan {
  const result = planOf({ ...choices, ...changed })
  if (!result.ok) throw new Error(`expected a plan but got ${result.reasons.join(', ')}`)
  return result.plan
}

describe('a plan to look at a sample', () => {
  it('says which figures, how many, how often and who', () => {
    expect(plan({})).toEqual({
      method: 'comparison',
      coverage: 'sample',
      cases: 169,
      aWeek: 13,
      every: 'quarter',
      who: 'Marek',
      notes: ['ask-statistician'],
    })
  })

  it('asks for as many as no end of cases needs while nobody knows how many come', () => {
    expect(plan({ volume: undefined })).toMatchObject({
      cases: 203,
      notes: ['ask-statistician', 'volume-unknown'],
    })
  })

  it('becomes a count of everything when so few come that the sample is all of them', () => {
    expect(plan({ volume: 10 })).toMatchObject({ coverage: 'all', cases: 10, notes: ['sample-is-all'] })
  })

  it('warns that a sample can never show 100%', () => {
    expect(plan({ target: 100 }).notes).toContain('sample-cannot-prove-all')
  })

  it('warns when people would mark their own work', () => {
    expect(plan({ independent: false }).notes).toContain('own-work')
  })

  it('warns that nothing need be sampled where a system logs every case', () => {
    expect(plan({ method: 'phone-records', independent: false }).notes).toEqual([
      'log-has-all',
      'ask-statistician',
    ])
  })
})

describe('a plan to count everything', () => {
  const log = { method: 'phone-records', coverage: 'all', every: 'month' } as const

  it('needs no statistician and no margin', () => {
    expect(plan({ ...log, margin: 0 })).toMatchObject({ coverage: 'all', cases: 1000, aWeek: 231, notes: [] })
  })

  it('is complete even before anybody knows how many come', () => {
    expect(plan({ ...log, volume: undefined })).toMatchObject({ cases: undefined, aWeek: undefined })
  })

  it('asks for a name where nobody is named', () => {
    expect(plan({ ...log, who: ' ' }).notes).toEqual(['nobody-named'])
  })
})

describe('choices that make no plan', () => {
  it.each([
    [{ target: 101 }, ['target-out-of-range']],
    [{ margin: 0 }, ['margin-out-of-range']],
    [{ margin: 51 }, ['margin-out-of-range']],
    [{ volume: 0 }, ['volume-not-whole']],
    [{ target: Number.NaN, volume: 1.5 }, ['target-out-of-range', 'volume-not-whole']],
  ])('%o is told as %j', (changed, reasons) => {
    expect(planOf({ ...choices, ...changed })).toEqual({ ok: false, reasons })
  })
})
