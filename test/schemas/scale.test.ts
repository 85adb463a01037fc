import { describe, expect, it } from 'vitest'
import { explain } from '../../src/schemas/explain.ts'
import { scaleSchema } from '../../src/schemas/tools/scale.ts'
import { told } from '../helpers/authors.ts'
import { tool } from '../helpers/good-content.ts'

const { subject: _, groups: __, ...shared } = tool
const item = { id: 'speed', question: 'Is quick' }
const good = {
  ...shared,
  form: 'agreement',
  name: { prompt: 'Who?', example: 'Ann' },
  points: 7,
  ends: { low: 'never', high: 'always' },
  caution: 'An aid.',
  groups: [{ id: 'all', title: 'All', items: [item] }],
}
const sides = [
  { id: 'got', title: 'Got' },
  { id: 'expected', title: 'Expected' },
]
const scaleWith = (change: object) => told(explain('s.yaml', { ...good, ...change }, scaleSchema))
const withItem = (change: object, more: object = {}) =>
  scaleWith({ ...more, groups: [{ id: 'all', title: 'All', items: [{ ...item, ...change }] }] })

describe('a scale as it should be', () => {
  it('has nothing to tell, in each of its forms', () => {
    const pole = { name: 'Boss', stands: 'One decides.' }
    expect(scaleWith({})).toBe('')
    expect(scaleWith({ form: 'expectation', sides })).toBe('')
    expect(withItem({ asks: { got: 'What you got.' } }, { form: 'side-by-side', sides })).toBe('')
    expect(withItem({ poles: { low: pole, high: pole } }, { form: 'bipolar', ends: undefined })).toBe('')
  })
})

describe('the author of a scale is told', () => {
  it('of a form that there is not', () => {
    expect(scaleWith({ form: 'likert' })).toBe(
      's.yaml\n  form: `likert` cannot be used: it should be one of `bipolar`, `agreement`, `expectation`, `side-by-side`.\n' +
        '  Write `bipolar` (between two poles), `agreement` (with statements), `expectation` (beside experience) or `side-by-side`.',
    )
  })

  it('of too many points', () => {
    expect(scaleWith({ points: 100 })).toBe(
      's.yaml\n  points: `100` cannot be used: it is longer than 10.\n' +
        '  Write how many points the scale has, from 3 to 10.',
    )
  })

  it('of a bipolar item without poles', () => {
    expect(scaleWith({ form: 'bipolar' })).toBe(
      's.yaml\n  groups[0].items[0].poles: is missing.\n' +
        '  Name both ends of a bipolar item, `low` and `high`, each with `name` and `stands`.',
    )
  })

  it('of ends that are missing', () => {
    expect(scaleWith({ ends: undefined })).toBe(
      's.yaml\n  ends: is missing.\n' +
        '  Say what the lowest and the highest point mean, as `low` and `high`; a bipolar scale has `poles` instead.',
    )
  })

  it('of an expectation with nothing beside it, and of sides where one thing is rated', () => {
    expect(scaleWith({ form: 'expectation' })).toContain('s.yaml\n  sides: is missing.\n')
    expect(scaleWith({ sides })).toContain('the form `agreement` rates one thing.\n')
  })

  it('of a question for a side that there is not', () => {
    expect(withItem({ asks: { hoped: 'What you hoped.' } }, { form: 'expectation', sides })).toBe(
      's.yaml\n  groups[0].items[0].asks: `{"hoped":"What you hoped."}` cannot be used: `hoped` is not the id of a side.\n' +
        '  Say what is rated on each side, by the ids of `sides`.',
    )
  })
})
