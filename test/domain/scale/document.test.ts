import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/domain/record/document.ts'
import { toDocument } from '../../../src/domain/scale/document.ts'
import { anyMarks, anyScale, marks, rated, savedScale, scale } from '../../helpers/scales.ts'
import { say } from '../../helpers/words.ts'

const dimensions = scale('expectation', rated('speed'), rated('words', { write: 'long' }))

function texts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items
    return block.type === 'table' ? [...block.head, ...block.rows.flat()] : [block.text]
  })
}

describe('a scale as a document', () => {
  const answers = { ...marks({ speed: [2, 6] }), texts: { words: 'Too slow' } }
  const { title, blocks, sheets } = toDocument(
    dimensions,
    savedScale(answers, { title: 'Repairs' }),
    say,
    'en-GB',
  )

  it('has its name, the widest gap in words, what was written, and how the marks may be read', () => {
    expect(title).toBe('Repairs')
    expect(texts(blocks)).toEqual(
      expect.arrayContaining([
        'Widest gaps first',
        'Got: 2 of 7; Expected: 6 of 7. Minus 4: less than expected. 1 is never, 7 is always',
        'Too slow',
        'An aid to talking.',
      ]),
    )
  })

  it('has a row in the sheet for each mark and for what was written', () => {
    expect(sheets[0]).toEqual({
      name: 'Answers',
      head: ['Group', 'Number', 'Question', 'Rated', 'Mark', 'At 1', 'At 7', 'Note'],
      rows: [
        ['All', 1, 'How is speed?', 'Got', 2, 'never', 'always', ''],
        ['All', 1, 'How is speed?', 'Expected', 6, 'never', 'always', ''],
        ['All', '', 'How is words?', '', '', '', '', 'Too slow'],
      ],
    })
  })

  it('says so when nothing was marked', () => {
    const { blocks } = toDocument(dimensions, savedScale(marks({})), say, 'en-GB')
    expect(texts(blocks)).toContain(say('scale.nothing'))
  })

  it('leaves nothing out that was noted, written or planned, whatever it is', () => {
    fc.assert(
      fc.property(anyScale, anyMarks, fc.string(), (definition, given, what) => {
        const action = { id: 'a', item: '', subject: '', what, owner: '', due: '', done: false }
        const document = toDocument(definition, savedScale(given, { actions: [action] }), say, 'en-GB')
        const shown = texts(document.blocks).join('\n\n')
        const notes = Object.values(given.marks).flatMap((sides) =>
          Object.values(sides).map(({ note = '' }) => note),
        )
        for (const text of [...notes, ...Object.values(given.texts), what]) expect(shown).toContain(text)
        for (const { head, rows } of document.sheets)
          for (const row of rows) expect(row).toHaveLength(head.length)
        const cells = document.sheets[0]?.rows.map((row) => row.at(-1))
        for (const text of [...notes, ...Object.values(given.texts)]) if (text) expect(cells).toContain(text)
      }),
    )
  })
})
