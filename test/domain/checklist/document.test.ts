import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDocument } from '../../../src/domain/checklist/document.ts'
import type { ChecklistAnswers, ChecklistDefinition } from '../../../src/domain/checklist/types.ts'
import type { Block, ReportDocument } from '../../../src/domain/record/document.ts'
import type { Action, SavedRecord } from '../../../src/domain/record/types.ts'
import { anyChecklist, anyRecord, anyText } from '../../helpers/any-record.ts'
import { answers, checklist, item, saved } from '../../helpers/checklists.ts'
import { A_PDF, aPiece } from '../../helpers/evidence.ts'
import { say } from '../../helpers/words.ts'

const definition = checklist(
  [{ ...item('size'), fix: 'Set it larger.' }, item('weight')],
  [item('paper'), item('old', true)],
)
const action: Action = {
  id: 'a1',
  item: 'size',
  subject: 'a',
  what: 'Reset the small print',
  owner: 'Ada',
  due: '2027-03-03',
  done: false,
}
const laidOut = (record: SavedRecord<ChecklistAnswers>, of: ChecklistDefinition = definition) =>
  toDocument(of, record, say, 'en-GB')

describe('an audit as a document', () => {
  it('says what it is, what it was made with and when', () => {
    const { id, title, subtitle, language } = laidOut(saved(answers(), { title: 'Pool leaflet' }))
    expect([id, title, language]).toEqual(['r', 'Pool leaflet', 'en-GB'])
    expect(subtitle).toBe('Made with Audit, edition 2026-11. Last changed 22 November 2026.')
  })

  it('has the name of its tool while the reader has given none', () => {
    expect(laidOut(saved(answers(), { title: ' ' })).title).toBe('Audit')
  })

  it('starts with who took part and the note', () => {
    const { blocks } = laidOut(saved(answers(), { people: ['Ada', 'Ben'], note: 'Second look' }))
    expect(blocks[0]).toEqual({
      type: 'list',
      items: ['Started: 22 November 2026', 'People: Ada, Ben', 'Note: Second look'],
    })
  })

  it('sums up each subject as a share, what it means, and counts', () => {
    const [list, table] = under(laidOut(saved(answers({ size: 'yes', weight: 'no' }))), 'Summary')
    expect(list).toEqual({
      type: 'list',
      items: ['A: 50% of what applies is met. Some answers are not yet yes. Each is a change to make.'],
    })
    expect(table).toEqual({
      type: 'table',
      head: ['Leaflet', 'Yes', 'Partly', 'No', 'Does not apply', 'Not looked at'],
      rows: [['A', '1', '0', '1', '0', '1']],
    })
  })

  it('lists what to change: the question, what to do, the answer, the note and the actions', () => {
    const record = saved(
      { subjects: [{ id: 'a', name: 'A' }], items: { size: { a: { verdict: 'no', note: '9 point' } } } },
      { actions: [action] },
    )
    expect(under(laidOut(record), 'To change')).toEqual([
      { type: 'heading', level: 3, text: '1. Is size right?' },
      { type: 'paragraph', text: 'What to do: Set it larger.' },
      { type: 'paragraph', text: 'Answer: No' },
      { type: 'list', items: ['Note: 9 point', 'Reset the small print. Who: Ada. By: 3 March 2027.'] },
    ])
  })

  it('shows evidence with its question: pictures as pictures, a PDF by its name, among the changes or below the answers', () => {
    const picture = { type: 'image/png', width: 40, height: 30 } as const
    const evidence = [
      aPiece(A_PDF, { id: 'p1', name: 'measured.pdf' }),
      aPiece(A_PDF, { id: 'p2', name: 'scale.jpg', item: 'weight', ...picture }),
      aPiece(A_PDF, { id: 'p3', name: 'gone.png', item: 'never', ...picture }),
    ]
    const laid = laidOut(saved(answers({ size: 'no', weight: 'yes' }), { evidence }))
    const shown = (id: string, name: string) => ({
      ...{ type: 'picture', id, width: 40, height: 30, text: `Evidence: ${name}.` },
      missing: `Evidence: ${name}. ${say('evidence.state-missing')}`,
    })
    expect(texts(under(laid, 'To change'))).toContain('Evidence: measured.pdf.')
    expect(under(laid, 'Everything').slice(2, 4)).toEqual([
      { type: 'paragraph', text: '2. Is weight right?' },
      shown('p2', 'scale.jpg'),
    ])
    expect(under(laid, 'Other evidence')).toEqual([shown('p3', 'gone.png')])
  })

  it('says so when there is nothing to change', () => {
    expect(under(laidOut(saved(answers({ size: 'yes' }))), 'To change')).toEqual([
      { type: 'paragraph', text: 'Nothing to change.' },
    ])
  })

  it('has every question of today by group, answered or not', () => {
    expect(under(laidOut(saved(answers({ size: 'yes' }))), 'Everything')).toEqual([
      { type: 'heading', level: 3, text: 'Group 0' },
      {
        type: 'table',
        head: ['Question', 'Answer', 'Note'],
        rows: [
          ['1. Is size right?', 'Yes', ''],
          ['2. Is weight right?', 'Not looked at', ''],
        ],
      },
      { type: 'heading', level: 3, text: 'Group 1' },
      {
        type: 'table',
        head: ['Question', 'Answer', 'Note'],
        rows: [['3. Is paper right?', 'Not looked at', '']],
      },
    ])
  })

  it('keeps answers that today’s edition no longer asks for', () => {
    const blocks = under(laidOut(saved(answers({ old: 'no', gone: 'yes' }))), 'From an earlier edition')
    expect(texts(blocks)).toEqual(
      expect.arrayContaining(['Is old right?', 'Answer: No', 'gone', 'Answer: Yes']),
    )
  })

  it('keeps actions that belong to no question', () => {
    const record = saved(answers(), { actions: [{ ...action, item: '', owner: '', due: '', done: true }] })
    expect(texts(under(laidOut(record), 'Other actions'))).toEqual([
      'Reset the small print. Who: nobody named yet. By: no date yet. Done.',
    ])
  })

  it('names each subject when there are several, however many', () => {
    const subjects = Array.from({ length: 60 }, (_, i) => ({
      id: `s${i}`,
      name: i === 0 ? ' Leaflet one ' : '',
    }))
    const { blocks, sheets } = laidOut(saved({ subjects, items: { size: { s59: { verdict: 'partly' } } } }))
    expect(texts(under({ blocks }, 'To change'))).toContain('Leaflet BH: Partly')
    const names = sheets[0]?.rows.slice(0, 60).map((row) => row[3])
    expect(names?.slice(0, 3)).toEqual(['Leaflet one', 'Leaflet B', 'Leaflet C'])
    expect(names?.slice(25, 28)).toEqual(['Leaflet Z', 'Leaflet AA', 'Leaflet AB'])
    expect(new Set(names).size).toBe(60)
  })

  it('writes a date that never comes as it was written', () => {
    const record = saved(answers(), { actions: [{ ...action, due: '2027-02-31' }] })
    expect(texts(laidOut(record).blocks).join()).toContain('By: 2027-02-31.')
  })
})

describe('the sheets of an audit', () => {
  it('are the answers, a row for each question and subject', () => {
    const record = saved({
      subjects: [{ id: 'a', name: 'A' }],
      items: { size: { a: { verdict: 'partly', note: 'Close' } }, old: { a: { verdict: 'na' } } },
    })
    const [sheet] = laidOut(record).sheets
    expect(sheet).toEqual({
      name: 'Answers',
      head: ['Group', 'Number', 'Question', 'Leaflet', 'Answer', 'Note', 'Evidence'],
      rows: [
        ['Group 0', 1, 'Is size right?', 'A', 'Partly', 'Close', ''],
        ['Group 0', 2, 'Is weight right?', 'A', 'Not looked at', '', ''],
        ['Group 1', 3, 'Is paper right?', 'A', 'Not looked at', '', ''],
        ['From an earlier edition', '', 'Is old right?', 'A', 'Does not apply', '', ''],
      ],
    })
  })

  it('and the actions, with dates that sort', () => {
    const [, sheet] = laidOut(
      saved(answers(), { actions: [action, { ...action, item: 'x', subject: 'y', done: true }] }),
    ).sheets
    expect(sheet).toEqual({
      name: 'Actions',
      head: ['What will be done', 'Who', 'By when', 'Done', 'Question', 'Leaflet'],
      rows: [
        ['Reset the small print', 'Ada', '2027-03-03', 'No', 'Is size right?', 'A'],
        ['Reset the small print', 'Ada', '2027-03-03', 'Yes', 'x', 'y'],
      ],
    })
  })
})

describe('nothing that was saved is left out', () => {
  it('of any record with any checklist', () => {
    fc.assert(fc.property(anyChecklist, anyRecord, expectWhole))
  })

  it('of answers about a subject that is not on the list', () => {
    fc.assert(
      fc.property(anyText, (note) => {
        const items = {
          size: { lost: { verdict: 'no' as const, note } },
          gone: { lost: { note: `${note}!` } },
        }
        const record = saved({ subjects: [{ id: 'a', name: 'A' }], items })
        expectWhole(definition, record)
        expect(texts(laidOut(record).blocks)).toContain('lost: No')
      }),
    )
  })

  it('of a record that nobody has filled in', () => {
    expectWhole(definition, saved(answers()))
    expectWhole(checklist(), saved({ subjects: [{ id: 'a', name: '' }], items: {} }))
  })
})

function expectWhole(of: ChecklistDefinition, record: SavedRecord<ChecklistAnswers>): void {
  const document = laidOut(record, of)
  const { people, note, title, actions, evidence = [], answers: saidOf } = record
  const shown = texts(document.blocks).join('\n\n')
  const [answerRows, actionRows] = document.sheets.map(({ rows }) => rows)
  const written = Object.values(saidOf.items).flatMap((bySubject) => Object.values(bySubject))
  const said = written.filter(({ verdict, note }) => verdict || note)

  for (const text of [...people, note, ...saidOf.subjects.map(({ name }) => name.trim())])
    expect(shown).toContain(text)
  if (title.trim()) expect(document.title).toBe(title)
  for (const { note = '' } of written) expect(shown).toContain(note)
  for (const { what, owner, due } of actions) {
    expect(shown).toContain(what)
    expect(shown).toContain(owner)
    expect(actionRows?.map((row) => row.slice(0, 3))).toContainEqual([what, owner, due])
  }
  expect(actionRows).toHaveLength(actions.length)
  expect(document.actions).toEqual(actions)
  for (const { verdict, note = '' } of said)
    expect(answerRows?.map((row) => row.slice(4, 6))).toContainEqual([
      say(`checklist.verdict-${verdict ?? 'none'}`),
      note,
    ])
  for (const { name } of evidence) {
    expect(shown).toContain(name)
    expect(answerRows?.some((row) => String(row[6]).includes(name))).toBe(true)
  }
  const answered = answerRows?.filter((row) => row[4] !== 'Not looked at' || row[5] !== '')
  expect(answered).toHaveLength(said.length)
  for (const { head, rows } of document.sheets) for (const row of rows) expect(row).toHaveLength(head.length)
}

/** The blocks between a heading of level 2 and the next. */
function under({ blocks }: Pick<ReportDocument, 'blocks'>, heading: string): Block[] {
  const isMain = (block: Block) => block.type === 'heading' && block.level === 2
  const start = blocks.findIndex((block) => isMain(block) && texts([block])[0] === heading) + 1
  const rest = blocks.slice(start)
  const end = rest.findIndex(isMain)
  return start === 0 ? [] : rest.slice(0, end === -1 ? undefined : end)
}

function texts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items
    return block.type === 'table' ? [...block.head, ...block.rows.flat()] : [block.text]
  })
}
