import { describe, expect, it } from 'vitest'
import { type RegisteredStandard, USUAL_SETTINGS } from '../../../../src/domain/standard/register/types.ts'
import {
  isConsistent,
  registerWarnings,
  warningsOf,
} from '../../../../src/domain/standard/register/warnings.ts'

const TODAY = '2026-11-22'

const good: RegisteredStandard = {
  id: 'calls',
  wording: '95% of calls are answered by a person within 15 seconds',
  status: 'live',
  owner: 'Aisha',
  ownerMayChange: true,
  shownWhere: 'The board in the hall',
  measurable: true,
  results: [],
  usedInSales: false,
  reviewOn: '2027-11-22',
}

function warnings(changed: Partial<RegisteredStandard>) {
  return warningsOf({ ...good, ...changed }, USUAL_SETTINGS, TODAY)
}

function register(count: number, status: RegisteredStandard['status'] = 'live') {
  return Array.from({ length: count }, (_, i) => ({ ...good, id: `${i}`, status }))
}

describe('a standard', () => {
  it('in good order has no warning', () => {
    expect(warnings({})).toEqual([])
  })

  it.each<[string, Partial<RegisteredStandard>, string[]]>([
    ['that nobody can count', { measurable: false }, ['not-measurable']],
    ['without an owner', { owner: ' ' }, ['no-owner']],
    ['whose owner may change nothing', { ownerMayChange: false }, ['owner-cannot-change']],
    ['whose results nobody sees', { shownWhere: '' }, ['not-shown']],
    ['without a review date', { reviewOn: '' }, ['no-review-date']],
    ['whose review is a day late', { reviewOn: '2026-11-21' }, ['review-overdue']],
    ['that sales promise before it was ever measured', { usedInSales: true }, ['sales-too-soon']],
  ])('%s has a warning', (_, changed, expected) => {
    expect(warnings(changed)).toEqual(expected)
  })

  it('to be reviewed today is in time', () => {
    expect(warnings({ reviewOn: TODAY })).toEqual([])
  })

  it('that is a draft needs an owner and a count, and is neither shown nor reviewed yet', () => {
    const draft = { status: 'draft', shownWhere: '', reviewOn: '' } as const
    expect(warnings(draft)).toEqual([])
    expect(warnings({ ...draft, reviewOn: '2026-01-01' })).toEqual([])
    expect(warnings({ ...draft, owner: '', measurable: false })).toEqual(['not-measurable', 'no-owner'])
  })

  it('that is retired is left in peace', () => {
    expect(warnings({ status: 'retired', owner: '', reviewOn: '', usedInSales: true })).toEqual([])
  })
})

describe('sales may promise a standard', () => {
  it('once it was met four times in a row', () => {
    expect(warnings({ usedInSales: true, results: ['not-met', 'met', 'met', 'met', 'met'] })).toEqual([])
  })

  it.each([
    [['met', 'met', 'met']],
    [['met', 'met', 'met', 'not-met']],
    [['met', 'met', 'too-few', 'met']],
  ] as const)('and not after %j', (results) => {
    expect(isConsistent(results, 4)).toBe(false)
  })
})

describe('a register', () => {
  it('warns of more than a few standards at the start, drafts among them', () => {
    expect(registerWarnings(register(6), USUAL_SETTINGS, TODAY).tooMany).toBe(6)
    expect(registerWarnings(register(6, 'draft'), USUAL_SETTINGS, TODAY).tooMany).toBe(6)
    expect(registerWarnings(register(5), USUAL_SETTINGS, TODAY).tooMany).toBeUndefined()
  })

  it('does not count retired ones', () => {
    const mixed = [...register(5), ...register(3, 'retired')]
    expect(registerWarnings(mixed, USUAL_SETTINGS, TODAY).tooMany).toBeUndefined()
  })

  it('may grow once the first ones are part of daily work', () => {
    expect(
      registerWarnings(register(40), { ...USUAL_SETTINGS, settled: true }, TODAY).tooMany,
    ).toBeUndefined()
  })

  it('names the standards with something amiss and no others', () => {
    const standards = [
      { ...good, id: 'a' },
      { ...good, id: 'b', owner: '' },
    ]
    expect(registerWarnings(standards, USUAL_SETTINGS, TODAY).standards).toEqual([
      { id: 'b', warnings: ['no-owner'] },
    ])
  })
})
