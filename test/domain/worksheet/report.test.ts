import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../src/domain/record/changes.ts'
import type { Block } from '../../../src/domain/record/document.ts'
import { linesOf, textOf } from '../../../src/domain/worksheet/answers.ts'
import { toDocument } from '../../../src/domain/worksheet/document.ts'
import { progress, report } from '../../../src/domain/worksheet/report.ts'
import { adoptAnswer, saidAnswers } from '../../../src/domain/worksheet/said.ts'
import { say } from '../../helpers/words.ts'
import { anyWorksheet, anyWritten, prompt, savedSheet, worksheet, written } from '../../helpers/worksheets.ts'

function texts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items
    return block.type === 'table' ? [...block.head, ...block.rows.flat()] : [block.text]
  })
}

describe('a worksheet', () => {
  it('counts the prompts that hold something, and not those that are retired', () => {
    const sheet = worksheet([
      prompt('goal'),
      prompt('steps', { answer: 'list' }),
      prompt('old', { retired: true }),
    ])
    expect(progress(sheet, written({ goal: 'x', steps: [' '], old: 'x' }))).toEqual({ done: 1, of: 2 })
  })

  it('puts on its card the lines that were written, in order, with the words that lead to them', () => {
    const sheet = worksheet([
      prompt('a', { card: 'I believe' }),
      prompt('b', { card: 'I will' }),
      prompt('c'),
    ])
    const { card } = report(sheet, written({ a: ' ', b: 'ask', c: 'aside' }))
    expect(card.map(({ item, text }) => `${item.card} ${text}`)).toEqual(['I will ask'])
  })

  it('keeps what was written under prompts that are gone', () => {
    const { earlier } = report(
      worksheet([prompt('old', { retired: true })]),
      written({ old: 'x', gone: ['y', 'z'] }),
    )
    expect(earlier.map(({ question, text }) => [question, text])).toEqual([
      ['What of old?', 'x'],
      ['gone', 'y\nz'],
    ])
  })
})

describe('a worksheet as a document', () => {
  it('has each prompt with its answer: text, date in words, list, or that nothing was written', () => {
    const sheet = worksheet([
      prompt('goal'),
      prompt('day', { answer: 'date' }),
      prompt('steps', { answer: 'list' }),
      prompt('open'),
    ])
    const answers = written({ goal: 'A plumber', day: '2027-03-03', steps: ['Ring', 'Write'] })
    const { blocks, sheets } = toDocument(sheet, savedSheet(answers), say, 'en-GB')
    expect(blocks).toContainEqual({ type: 'list', items: ['Ring', 'Write'] })
    expect(texts(blocks)).toEqual(
      expect.arrayContaining(['A plumber', '3 March 2027', say('worksheet.empty')]),
    )
    expect(sheets[0]?.rows).toEqual([
      ['All', 'What of goal?', 'A plumber'],
      ['All', 'What of day?', '2027-03-03'],
      ['All', 'What of steps?', 'Ring'],
      ['All', 'What of steps?', 'Write'],
      ['All', 'What of open?', ''],
    ])
  })

  it('lays two lists that are compared side by side', () => {
    const sheet = worksheet([prompt('us', { answer: 'list' }), prompt('them', { answer: 'list' })], 'compare')
    const answers = written({ us: ['Respect', 'Welcome'], them: ['a welcome', 'Speed'] })
    expect(toDocument(sheet, savedSheet(answers), say, 'en-GB').blocks).toContainEqual({
      type: 'table',
      head: ['What of us?', 'What of them?'],
      rows: [
        ['Welcome', 'Welcome'],
        ['Respect', 'not named'],
        ['not named', 'Speed'],
      ],
    })
  })

  it('leaves nothing out that was written or planned, whatever it is', () => {
    fc.assert(
      fc.property(anyWorksheet, anyWritten, fc.string(), (sheet, answers, what) => {
        const action = { id: 'a', item: '', subject: '', what, owner: '', due: '', done: false }
        const { blocks, sheets } = toDocument(sheet, savedSheet(answers, { actions: [action] }), say, 'en-GB')
        const shown = texts(blocks).join('\n\n')
        expect(shown).toContain(what)
        for (const item of Object.keys(answers.items))
          for (const line of linesOf(answers, item)) {
            expect(shown).toContain(line)
            expect(sheets[0]?.rows.some(([, , cell]) => `${cell}`.includes(line))).toBe(true)
          }
      }),
    )
  })
})

describe('what a worksheet says', () => {
  it('can be taken over answer by answer until the two records say the same', () => {
    fc.assert(
      fc.property(anyWorksheet, anyWritten, anyWritten, (sheet, mine, theirs) => {
        const all = [...saidAnswers(sheet, mine, say), ...saidAnswers(sheet, theirs, say)]
        const taken = all.reduce((answers, { key }) => adoptAnswer(answers, theirs, key), mine)
        expect(changesBetween(saidAnswers(sheet, taken, say), saidAnswers(sheet, theirs, say))).toEqual([])
        for (const item of Object.keys(theirs.items)) expect(textOf(taken, item)).toBe(textOf(theirs, item))
      }),
    )
  })

  it('takes nothing from a key that is not ours', () => {
    const mine = written({ goal: 'x' })
    for (const key of ['', 'goal', '{', '[1]']) expect(adoptAnswer(mine, written({}), key)).toEqual(mine)
  })
})
