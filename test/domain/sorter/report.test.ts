import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAction } from '../../../src/domain/record/create.ts'
import { keyOf } from '../../../src/domain/record/key.ts'
import { emptyAnswers } from '../../../src/domain/sorter/answers.ts'
import { toDocument } from '../../../src/domain/sorter/document.ts'
import { report } from '../../../src/domain/sorter/report.ts'
import { adoptAnswer, measures, saidAnswers } from '../../../src/domain/sorter/said.ts'
import { anySorted, SORTER, savedSorter, thing } from '../../helpers/sorters.ts'
import { say } from '../../helpers/words.ts'

describe('the report of a sorter', () => {
  it('has a band for each bin, with what its bin asks for', () => {
    const [red, , green] = report(SORTER, {
      entries: [thing('a', 'yes', { limit: '£10' }), thing('b', 'no')],
    }).bands
    expect(green?.lines[0]?.fields.map(({ field, text }) => [field.id, text])).toEqual([
      ['intent', ''],
      ['limit', '£10'],
    ])
    expect(red?.lines[0]?.fields.map(({ field }) => field.id)).toEqual(['intent'])
  })

  it('keeps apart what another bin had asked for', () => {
    const entry = thing('a', 'no', { limit: '£10', gone: 'Old' })
    const { earlier } = report(SORTER, { entries: [entry] })
    expect(earlier).toEqual([
      { entry, question: 'How far?', text: '£10' },
      { entry, question: 'gone', text: 'Old' },
    ])
  })

  it('offers a retired bin no more, and shows what is still in it', () => {
    const bins = SORTER.bins.map((bin) => ({ ...bin, retired: bin.id === 'ask' }))
    const names = (entries: Parameters<typeof report>[1]['entries']) =>
      report({ ...SORTER, bins }, { entries }).bands.map(({ bin }) => bin.name)
    expect(names([])).toEqual(['Red', 'Green'])
    expect(names([thing('a', 'ask')])).toEqual(['Red', 'Yellow', 'Green'])
  })

  it('shows a bin that no edition knows by its id', () => {
    const { bands } = report(SORTER, { entries: [thing('a', 'constructor')] })
    expect(bands.at(-1)).toMatchObject({ bin: { name: 'constructor' }, lines: [{ entry: { id: 'a' } }] })
  })

  it('leaves out nothing that was saved', () => {
    fc.assert(
      fc.property(anySorted, (answers) => {
        const { bands, unsorted, earlier } = report(SORTER, answers)
        const lines = bands.flatMap((band) => band.lines)
        expect(lines.length + unsorted.length).toBe(answers.entries.length)
        const said = [...lines.flatMap(({ fields }) => fields), ...earlier].map(({ text }) => text)
        const written = answers.entries.flatMap(({ fields }) => Object.values(fields))
        expect(written.filter((text) => text.trim() && !said.includes(text))).toEqual([])
      }),
    )
  })
})

describe('a file of a sorter', () => {
  const entries = [thing('a', 'ask', { intent: 'Fair', limit: '£10' }), thing('b')]
  const action = { ...createAction('x', 'a', ''), what: 'Settle', owner: 'Asha' }
  const answers = { entries, draft: '• Bags' }
  const made = toDocument(SORTER, savedSorter([], { answers, actions: [action] }), say, 'en-GB')

  it('has the poster as a table a bin, then what is not sorted or not even listed, and what is to be settled', () => {
    expect(made.blocks).toContainEqual({
      type: 'table',
      head: ['Rule', 'Intent', 'How far'],
      rows: [['Rule a', 'Fair', '£10']],
    })
    expect(made.blocks).toContainEqual({ type: 'list', items: ['Rule b', 'Bags'] })
    expect(JSON.stringify(made.blocks)).toContain('Settle. Who: Asha.')
  })

  it('has a row for each thing, with as many cells as the head, whatever was saved', () => {
    fc.assert(
      fc.property(anySorted, (answers) => {
        const { sheets } = toDocument(SORTER, savedSorter(answers.entries, { answers }), say, 'en-GB')
        for (const { head, rows } of sheets)
          expect(rows.filter((row) => row.length !== head.length)).toEqual([])
        expect(sheets[0]?.rows.length).toBeGreaterThanOrEqual(answers.entries.length)
      }),
    )
  })
})

describe('several people’s sorting', () => {
  const theirs = { entries: [thing('a', 'no', { intent: 'Safe' }), thing('b')] }

  it('is said as the bin of each thing, and what was written about it', () => {
    expect(saidAnswers(SORTER, theirs, say).map(({ key, answer }) => [key, answer])).toEqual([
      [keyOf('a'), 'Red'],
      [keyOf('a', 'intent'), 'Safe'],
      [keyOf('b'), ''],
    ])
  })

  it('is taken over answer by answer, also where the thing is not on the list yet', () => {
    expect(adoptAnswer({ entries: [thing('a', 'yes')] }, theirs, keyOf('a')).entries[0]?.bin).toBe('no')
    const all = saidAnswers(SORTER, theirs, say)
    expect(all.reduce((mine, { key }) => adoptAnswer(mine, theirs, key), emptyAnswers())).toEqual(theirs)
    expect(adoptAnswer(theirs, theirs, 'not a key')).toBe(theirs)
  })

  it('comes to one figure: how much is settled', () => {
    expect(measures(SORTER, theirs, say)).toMatchObject([{ key: 'settled', value: 0.5, min: 0, max: 1 }])
  })
})
