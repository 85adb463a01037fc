import { describe, expect, it } from 'vitest'
import { isSet, withSet } from '../../../../src/domain/standard/register/several.ts'
import { reviewOf } from '../../../../src/domain/standard/review.ts'
import { aStandard } from '../../../helpers/registers.ts'

const review = { id: 'new', what: 'Review' }
const calls = aStandard('calls')

describe('several standards changed at once', () => {
  it('keep what was left out', () => {
    expect(withSet(calls, {}, review)).toEqual(calls)
    expect(isSet({})).toBe(false)
  })

  it('get the status, and nothing else', () => {
    const { register } = withSet(calls, { status: 'retired' }, review).answers
    expect(register).toEqual({ ...calls.answers.register, status: 'retired' })
  })

  it('get a review where there was none, and another day where there was one', () => {
    const without = aStandard('calls', { reviewOn: '' })
    expect(reviewOf(withSet(without, { reviewOn: '2027-11-22' }, review))).toMatchObject({
      id: 'new',
      due: '2027-11-22',
      owner: 'Aisha',
    })
    expect(reviewOf(withSet(calls, { reviewOn: '2027-11-22' }, review))).toMatchObject({
      id: 'review-of-calls',
      due: '2027-11-22',
    })
  })

  it('hand the review of the old owner to the new one, and leave that of somebody else', () => {
    expect(reviewOf(withSet(calls, { owner: 'Sam' }, review))?.owner).toBe('Sam')
    const lent = { ...calls, actions: calls.actions.map((one) => ({ ...one, owner: 'Leila' })) }
    expect(reviewOf(withSet(lent, { owner: 'Sam' }, review))?.owner).toBe('Leila')
  })
})
