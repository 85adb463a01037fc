import { describe, expect, it } from 'vitest'
import { compareJourneys } from '../../../src/domain/journey/compare.ts'
import { feelingsOf, gapOf, pointsOf } from '../../../src/domain/journey/feelings.ts'
import { gapInWords, pointInWords, signed } from '../../../src/domain/journey/words.ts'
import { journey, mapped, step } from '../../helpers/journeys.ts'
import { say } from '../../helpers/words.ts'

describe('the feelings of a map', () => {
  it('are the mean of what is rated, the lowest, and the widest gap', () => {
    const low = step('low', { feeling: -4, expected: -3 })
    const short = step('short', { feeling: -2, expected: 4 })
    const found = feelingsOf([step('up', { feeling: 3 }), step('none'), low, short])
    expect(found).toEqual({ rated: 3, of: 4, mean: -1, lowest: low, widest: short })
  })

  it('are nothing while no step is rated', () => {
    expect(feelingsOf([step('a', { expected: 3 })])).toEqual({ rated: 0, of: 1 })
  })

  it('leave a gap only where both are known', () => {
    expect(gapOf({ feeling: 0, expected: 2 })).toBe(-2)
    expect(gapOf({ feeling: 0 })).toBeUndefined()
    expect(gapOf({ expected: 0 })).toBeUndefined()
  })

  it('lie on every point of the range', () => {
    expect(pointsOf({ range: [-2, 2] })).toEqual([-2, -1, 0, 1, 2])
  })
})

describe('points in words', () => {
  it('carry a sign where the range goes below 0, with a true minus', () => {
    expect([-3, 0, 2].map((point) => pointInWords(point, journey, 'en'))).toEqual(['−3', '0', '+2'])
    expect(pointInWords(2, { range: [1, 7] }, 'en')).toBe('2')
    expect(signed(-1.25, 'en')).toBe('−1.3')
  })

  it('say what a gap means', () => {
    expect([-3, 0, 1, undefined].map((gap) => gapInWords(gap, say, 'en'))).toEqual([
      '−3: worse than expected',
      '0: just as expected',
      '+1: better than expected',
      'Needs both',
    ])
  })
})

describe('two maps', () => {
  const means = (first: ReturnType<typeof mapped>, second: ReturnType<typeof mapped>) =>
    compareJourneys(first, second).map(({ key, feelings, difference }) => [
      key,
      feelings[0].mean,
      feelings[1].mean,
      difference,
    ])

  it('meet stage by stage, with the first minus the second', () => {
    const before = mapped({ asking: [step('a', { feeling: -4 }), step('b', { feeling: 0 })] })
    const after = mapped({ asking: [step('a', { feeling: 3 })] })
    expect(means(before, after)).toEqual([['asking', -2, 3, -5]])
  })

  it('meet by id, or else by name in any case', () => {
    const mine = { stages: [{ id: '1', title: 'Asking ', steps: [step('a', { feeling: 1 })] }] }
    const theirs = { stages: [{ id: '2', title: 'asking', steps: [step('b', { feeling: 2 })] }] }
    expect(means(mine, theirs)).toEqual([['1', 1, 2, -1]])
  })

  it('keep a stage that only one of them has, in its place', () => {
    const mine = mapped({ a: [step('x', { feeling: 1 })], c: [] })
    const theirs = mapped({ a: [step('x', { feeling: 1 })], b: [step('y', { feeling: 2 })] })
    expect(means(mine, theirs)).toEqual([
      ['a', 1, 1, 0],
      ['b', undefined, 2, undefined],
      ['c', undefined, undefined, undefined],
    ])
  })

  it('do not take stages without a name for the same one', () => {
    const blank = (id: string) => ({ stages: [{ id, title: '', steps: [] }] })
    expect(compareJourneys(blank('1'), blank('2'))).toHaveLength(2)
  })
})
