import { describe, expect, it } from 'vitest'
import { explain } from '../../src/schemas/explain.ts'
import { worksheetSchema } from '../../src/schemas/tools/worksheet.ts'
import { told } from '../helpers/authors.ts'
import { tool } from '../helpers/good-content.ts'

const { subject: _, groups: __, ...shared } = tool
const prompt = { id: 'goal', question: 'What for?', answer: 'long' }
const sheetWith = (items: readonly object[], section: object = {}, change: object = {}) =>
  told(
    explain(
      'w.yaml',
      {
        ...shared,
        name: { prompt: 'Which?', example: 'A call' },
        sections: [{ id: 'all', title: 'All', ...section, items }],
        ...change,
      },
      worksheetSchema,
    ),
  )

describe('a worksheet as it should be', () => {
  it('has nothing to tell', () => {
    expect(sheetWith([prompt])).toBe('')
    expect(sheetWith([{ ...prompt, card: 'I will' }], {}, { card: 'Creed' })).toBe('')
  })
})

describe('the author of a worksheet is told', () => {
  it('of a prompt that cannot be answered so', () => {
    expect(sheetWith([{ ...prompt, answer: 'essay' }])).toBe(
      'w.yaml\n  sections[0].items[0].answer: `essay` cannot be used: it should be one of `short`, `long`, `date`, `list`.\n' +
        '  Write how the prompt is answered: `short`, `long`, `date` or `list`.',
    )
  })

  it('of lists to compare that are not two', () => {
    expect(sheetWith([prompt], { layout: 'compare' })).toBe(
      'w.yaml\n  sections[0].layout: `compare` cannot be used: it needs two prompts of `answer: list` and has 0.\n' +
        '  Write `columns` to set the prompts side by side, or `compare` for two lists whose differences are shown.',
    )
  })

  it('of a card with nothing on it, and of lines for a card that there is not', () => {
    expect(sheetWith([prompt], {}, { card: 'Creed' })).toContain(
      'card: `Creed` cannot be used: no prompt has a `card` line to put on it.\n',
    )
    expect(sheetWith([{ ...prompt, card: 'I will' }])).toContain('w.yaml\n  card: is missing.\n')
  })
})
