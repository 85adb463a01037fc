import { describe, expect, it } from 'vitest'
import { createRecord } from '../../../src/domain/record/create.ts'
import type { Block } from '../../../src/domain/record/document.ts'
import type { SavedRecord } from '../../../src/domain/record/types.ts'
import { withPasted } from '../../../src/domain/wording/answers.ts'
import { chooseSuggestion, keepAsIs } from '../../../src/domain/wording/apply.ts'
import { documentOf } from '../../../src/domain/wording/document.ts'
import type { Finding, WordingAnswers } from '../../../src/domain/wording/types.ts'
import { found, rule, wording } from '../../helpers/wording.ts'
import { say } from '../../helpers/words.ts'

const definition = wording('jargon', [
  rule('ill', { exact: ['ILL'], forms: ['Another library'] }),
  rule('page', { phrases: ['page'], forms: ['Helper'] }),
  rule('opac', { phrases: ['opac'], forms: ['Catalogue'] }),
])
const pasted = withPasted('Ask for an ILL.\n\nOr a page, at the OPAC.')
const [ill, page] = found(pasted.before, definition) as [Finding, Finding]
const answers = chooseSuggestion(keepAsIs(pasted, ill), page, 'helper')

function laidOut(of: WordingAnswers, more: Partial<SavedRecord<WordingAnswers>> = {}) {
  const made = { id: 'r', kind: 'wording', tool: 'check', edition: '2026-11', answers: of }
  return documentOf(definition, { ...createRecord(made, '2026-11-22T10:00:00.000Z'), ...more }, say, 'en-GB')
}

/** The blocks under a heading, up to the next. */
function under(blocks: readonly Block[], title: string): Block[] {
  const from = blocks.findIndex((block) => block.type === 'heading' && block.text === title)
  const rest = from < 0 ? [] : blocks.slice(from + 1)
  const to = rest.findIndex(({ type }) => type === 'heading')
  return to < 0 ? rest : rest.slice(0, to)
}

describe('a wording check as a document', () => {
  const { blocks, sheets } = laidOut(answers)

  it('says what it is, what it was made with and when', () => {
    const { title, subtitle } = laidOut(answers, { title: ' ' })
    expect(title).toBe('Check')
    expect(subtitle).toBe('Made with Check, edition 2026-11. Last changed 22 November 2026.')
    expect(laidOut(answers, { title: 'Door' }).title).toBe('Door')
  })

  it('shows the text before and after, line by line', () => {
    const paragraph = (text: string) => ({ type: 'paragraph', text })
    expect(under(blocks, 'Before')).toEqual(['Ask for an ILL.', 'Or a page, at the OPAC.'].map(paragraph))
    expect(under(blocks, 'After')).toEqual(['Ask for an ILL.', 'Or a helper, at the OPAC.'].map(paragraph))
  })

  it('lists every change with its reason', () => {
    const head = ['Instead of', 'Say', 'Why']
    expect(under(blocks, 'What changed')).toEqual([
      { type: 'table', head, rows: [['page', 'helper', 'Why page.']] },
    ])
    expect(sheets.slice(0, 2)).toEqual([
      {
        name: 'What changed',
        head,
        rows: [
          ['page', 'helper', 'Why page.'],
          ['ILL', 'ILL', 'Why ill.'],
        ],
      },
      { name: 'Text', head: ['Before', 'After'], rows: [[answers.before, answers.after]] },
    ])
  })

  it('lists what is still open and what was left as it is', () => {
    expect(under(blocks, 'Still to look at')).toEqual([{ type: 'list', items: ['OPAC: Why opac.'] }])
    expect(under(blocks, 'Left as it is')).toEqual([{ type: 'list', items: ['ILL'] }])
  })

  it('keeps a change whose rule is gone', () => {
    const old = { ...answers, changes: [{ rule: '__proto__', from: 'a', to: 'b', start: 0 }] }
    expect(under(laidOut(old).blocks, 'What changed')).toMatchObject([{ rows: [['a', 'b', '']] }])
  })

  it('hands over people, the note and the actions', () => {
    const action = { id: '1', item: '', subject: '', what: 'Print it', owner: 'Ada', due: '', done: false }
    const whole = laidOut(answers, { people: ['Ada', 'Ben'], note: 'For the door', actions: [action] })
    expect(whole.blocks[0]).toEqual({
      type: 'list',
      items: ['Started: 22 November 2026', 'People: Ada, Ben', 'Note: For the door'],
    })
    expect(under(whole.blocks, 'Actions')).toEqual([
      { type: 'list', items: ['Print it. Who: Ada. By: no date yet.'] },
    ])
    expect(whole.actions).toEqual([action])
  })
})
