import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../../src/domain/journey/answers.ts'
import {
  addStage,
  addStep,
  blankStep,
  dropInto,
  dropStep,
  duplicateStep,
  moveStage,
  moveStep,
  removeStage,
  removeStep,
  renameStage,
  standingOf,
  startFrom,
} from '../../../src/domain/journey/edit.ts'
import { actionsAfter } from '../../../src/domain/journey/plan.ts'
import { createAction } from '../../../src/domain/record/create.ts'
import { anyJourney, journey, mapped, orderOf, step } from '../../helpers/journeys.ts'

const map = mapped({ one: [step('a'), step('b')], two: [step('c')] })

describe('a template', () => {
  it('starts a map with its steps under their own ids, without those that retired', () => {
    const [template] = journey.templates
    expect(template && startFrom(template)).toEqual({
      stages: [
        {
          id: 'asking',
          title: 'Asking',
          steps: [{ ...blankStep('ring', 'Rings'), about: { channel: 'Phone' } }],
        },
      ],
    })
  })
})

describe('a step', () => {
  it('moves by one place, and from the end of a stage into the next', () => {
    expect(orderOf(moveStep(map, 'a', 1))).toBe('one: b a | two: c')
    expect(orderOf(moveStep(map, 'b', 1))).toBe('one: a | two: b c')
    expect(orderOf(moveStep(map, 'c', -1))).toBe('one: a b c | two: ')
    expect(orderOf(moveStep(moveStep(map, 'c', -1), 'c', 1))).toBe(orderOf(map))
  })

  it('stays where it is at the ends of the map, and when it is not there', () => {
    expect(moveStep(map, 'a', -1)).toBe(map)
    expect(moveStep(map, 'c', 1)).toBe(map)
    expect(moveStep(map, 'gone', 1)).toBe(map)
  })

  it('is dropped before or behind another one, in its stage', () => {
    expect(orderOf(dropStep(map, 'a', 'c', 'before'))).toBe('one: b | two: a c')
    expect(orderOf(dropStep(map, 'a', 'c', 'behind'))).toBe('one: b | two: c a')
    expect(orderOf(dropStep(map, 'c', 'a', 'behind'))).toBe('one: a c b | two: ')
    expect(dropStep(map, 'a', 'a', 'before')).toBe(map)
    expect(dropStep(map, 'a', 'gone', 'before')).toBe(map)
    expect(orderOf(dropInto(map, 'a', 'two'))).toBe('one: b | two: c a')
    expect(dropInto(map, 'a', 'gone')).toBe(map)
  })

  it('is added at the end of a stage or behind another', () => {
    expect(orderOf(addStep(map, 'one', blankStep('n')))).toBe('one: a b n | two: c')
    expect(orderOf(addStep(map, 'one', blankStep('n'), 'a'))).toBe('one: a n b | two: c')
  })

  it('is copied behind itself with everything but its id, and removed alone', () => {
    const rated = mapped({ one: [step('a', { feeling: 2 }), step('b')] })
    const copied = duplicateStep(rated, 'a', 'n')
    expect(orderOf(copied)).toBe('one: a n b')
    expect(stepsOf(copied)[1]).toEqual({ ...stepsOf(rated)[0], id: 'n' })
    expect(orderOf(removeStep(map, 'b'))).toBe('one: a | two: c')
  })

  it('says where it stands among all', () => {
    expect(standingOf(map, 'c')).toEqual({ number: 3, of: 3 })
  })

  it('is never lost or doubled by a move', () => {
    fc.assert(
      fc.property(anyJourney, fc.nat(5), fc.nat(5), fc.constantFrom<-1 | 1>(-1, 1), (answers, i, j, by) => {
        const steps = stepsOf(answers)
        const [one, other] = [steps[i]?.id ?? 'gone', steps[j]?.id ?? 'gone']
        const all = new Set(steps)
        for (const moved of [moveStep(answers, one, by), dropStep(answers, one, other, 'behind')]) {
          expect(new Set(stepsOf(moved))).toEqual(all)
          expect(stepsOf(moved)).toHaveLength(steps.length)
        }
      }),
    )
  })
})

describe('a stage', () => {
  it('is added with a step, renamed, moved and removed', () => {
    expect(orderOf(addStage(map, 'three', blankStep('n')))).toBe('one: a b | two: c | three: n')
    expect(renameStage(map, 'two', 'Now').stages.map(({ title }) => title)).toEqual(['one', 'Now'])
    expect(orderOf(moveStage(map, 'two', -1))).toBe('two: c | one: a b')
    expect(moveStage(map, 'one', -1)).toBe(map)
    expect(moveStage(map, 'two', 1)).toBe(map)
    expect(orderOf(removeStage(map, 'one'))).toBe('two: c')
  })
})

describe('actions', () => {
  it('go with the step they were planned for, and no others', () => {
    const actions = ['a', 'c', '', 'elsewhere'].map((item) => createAction(`for ${item}`, item, ''))
    const left = actionsAfter(actions, map, removeStage(map, 'one'))
    expect(left.map(({ item }) => item)).toEqual(['c', '', 'elsewhere'])
    expect(actionsAfter(actions, map, moveStep(map, 'a', 1))).toBe(actions)
  })
})
