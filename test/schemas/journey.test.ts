import { describe, expect, it } from 'vitest'
import { explain } from '../../src/schemas/explain.ts'
import { journeySchema } from '../../src/schemas/tools/journey.ts'
import { told } from '../helpers/authors.ts'
import { tool } from '../helpers/good-content.ts'

const { subject: _, groups: __, ...shared } = tool
const stage = { id: 'asking', title: 'Asking', items: [{ id: 'ring', title: 'Rings' }] }
const journeyWith = (change: object = {}, stages: readonly object[] = [stage]) =>
  told(
    explain(
      'j.yaml',
      {
        ...shared,
        name: { prompt: 'Whose?', example: 'A resident' },
        range: [-5, 5],
        ends: { low: 'let down', middle: 'neither', high: 'delighted' },
        about: { items: [{ id: 'channel', label: 'Channel' }] },
        templates: [{ id: 'enquiry', title: 'An enquiry', help: 'A question.', stages }],
        ...change,
      },
      journeySchema,
    ),
  )

describe('a journey as it should be', () => {
  it('has nothing to tell', () => {
    expect(journeyWith()).toBe('')
  })
})

describe('the author of a journey is told', () => {
  it.each([[[-5, 4]], [[3, 3]], [[-10, 10]]])(
    'of a range without a middle or with too many points: %j',
    (range) => {
      expect(journeyWith({ range })).toContain('it needs a point in the middle, and at most 11 points')
    },
  )

  it('of something noted under a field that there is not', () => {
    const items = [{ id: 'ring', title: 'Rings', about: { desk: 'Front' } }]
    expect(journeyWith({}, [{ ...stage, items }])).toBe(
      'j.yaml\n  templates[0].stages[0].items[0].about: `{"desk":"Front"}` cannot be used: `desk` is not the id of a field of `about`.\n' +
        '  Say what is known about the step beforehand, by the ids of `about`.',
    )
  })

  it('of two stages with one id', () => {
    expect(journeyWith({}, [stage, { ...stage, items: [{ id: 'wait', title: 'Waits' }] }])).toContain(
      'two of its stages share an id',
    )
  })
})
