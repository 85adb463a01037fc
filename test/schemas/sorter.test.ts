import { describe, expect, it } from 'vitest'
import { explain } from '../../src/schemas/explain.ts'
import { itemIds } from '../../src/schemas/item-ids.ts'
import { sorterSchema } from '../../src/schemas/tools/sorter.ts'
import { told } from '../helpers/authors.ts'
import { tool } from '../helpers/good-content.ts'

const { subject: _, groups: __, ...shared } = tool
const bin = { id: 'keep', name: 'Keep', meaning: 'It stays.', shape: 'circle', tone: 'plain' }
const good = {
  ...shared,
  name: { prompt: 'Whose?', example: 'Desk' },
  thing: { one: 'habit', many: 'habits' },
  add: { prompt: 'Habits', help: 'List them.', examples: ['Meet on Mondays'] },
  poster: { title: 'Habits', help: 'Pin it up.' },
  bins: [bin, { ...bin, id: 'stop', name: 'Stop', action: 'End {item}' }],
  items: [{ id: 'why', question: 'Why?', short: 'Why', answer: 'short', only: ['stop'] }],
}
const problems = (change: object) => told(explain('s.yaml', { ...good, ...change }, sorterSchema))

describe('a sorter as it should be', () => {
  it('has nothing to tell, whatever is sorted and with nothing to write', () => {
    expect(problems({})).toBe('')
    expect(problems({ items: [] })).toBe('')
  })

  it('has bins and fields whose ids are for ever', () => {
    expect(itemIds(good).sort()).toEqual(['keep', 'stop', 'why'])
  })
})

describe('the author of a sorter is told', () => {
  it('of a bin that a field names and that is not there', () => {
    expect(problems({ items: [{ ...good.items[0], only: ['stop', 'change'] }] })).toContain(
      '`change` is not a bin of this tool',
    )
  })

  it('of an action without a place for the words', () => {
    expect(problems({ bins: [bin, { ...bin, id: 'stop', action: 'End it' }] })).toContain(
      'bins[1].action: `End it` cannot be used: it does not hold `{item}`.\n',
    )
  })

  it('of a colour there is not', () => {
    expect(problems({ bins: [bin, { ...bin, id: 'x', tone: 'purple' }] })).toContain(
      'bins[1].tone: `purple` cannot be used: it should be one of `stop`, `care`, `go`, `plain`.\n' +
        '  Write the colour: `stop` (red), `care` (yellow), `go` (green) or `plain` (no colour).',
    )
  })
})
