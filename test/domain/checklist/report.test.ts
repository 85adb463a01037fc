import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChecklistReport, report } from '../../../src/domain/checklist/report.ts'
import type { ChecklistAnswers } from '../../../src/domain/checklist/types.ts'
import { createAction } from '../../../src/domain/record/create.ts'
import { anyChecklist, anyRecord } from '../../helpers/any-record.ts'
import { answers, checklist, item, saved } from '../../helpers/checklists.ts'

/** Every line of the full report with the question it answers. */
function linesOf({ groups, earlier }: ChecklistReport) {
  const now = groups.flatMap((group) => group.items.map((one) => ({ item: one.item.id, lines: one.lines })))
  return [...now, ...earlier].flatMap(({ item: id, lines }) => lines.map((line) => ({ id, ...line })))
}

function said(of: ChecklistAnswers) {
  return Object.entries(of.items).flatMap(([id, bySubject]) =>
    Object.entries(bySubject)
      .filter(([, { verdict, note }]) => verdict || note)
      .map(([subject, { verdict, note = '' }]) => JSON.stringify([id, subject, verdict, note])),
  )
}

describe('nothing saved is ever left out', () => {
  it('shows every verdict and note once, whatever the checklist asks today', () => {
    fc.assert(
      fc.property(anyChecklist, anyRecord, (definition, record) => {
        const shown = linesOf(report(definition, record))
          .filter(({ verdict, note }) => verdict || note)
          .map(({ id, subject, verdict, note }) => JSON.stringify([id, subject.id, verdict, note]))
        expect(shown.sort()).toEqual(said(record.answers).sort())
      }),
    )
  })

  it('shows every action once, whatever it belongs to', () => {
    fc.assert(
      fc.property(anyChecklist, anyRecord, (definition, record) => {
        const whole = report(definition, record)
        const shown = [...linesOf(whole).flatMap((line) => line.actions), ...whole.otherActions]
        expect(shown.map(({ id }) => id).sort()).toEqual(record.actions.map(({ id }) => id).sort())
      }),
    )
  })

  it('shows what was said of a leaflet that is not on the list', () => {
    const stray = {
      ...answers(),
      items: { x: { gone: { verdict: 'no', note: 'Folded over the number' } } },
    } as const
    const whole = report(checklist([item('x')]), saved(stray))
    expect(JSON.stringify(whole)).toContain('Folded over the number')
  })
})

describe('the order and numbers of the report', () => {
  const definition = checklist(
    [item('x'), item('old', true), item('y')],
    [item('only-old', true)],
    [item('z')],
  )
  const { groups } = report(definition, saved(answers()))

  it('numbers the questions as the checklist does, over all groups', () => {
    expect(
      groups.flatMap((group) => group.items.map(({ number, item: { id } }) => `${number} ${id}`)),
    ).toEqual(['1 x', '2 y', '3 z'])
  })

  it('leaves out a group that asks nothing any more', () => {
    expect(groups.map(({ id }) => id)).toEqual(['group-0', 'group-2'])
  })

  it('has a line for every leaflet, also where nobody has looked', () => {
    const subjects = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ]
    const { groups: both } = report(checklist([item('x')]), saved({ subjects, items: {} }))
    expect(both[0]?.items[0]?.lines.map(({ subject, verdict }) => [subject.name, verdict])).toEqual([
      ['A', undefined],
      ['B', undefined],
    ])
  })
})

describe('what to change', () => {
  it('holds the answers that are partly or no, and nothing else', () => {
    const definition = checklist([item('w'), item('x'), item('y'), item('z')])
    const { changes } = report(definition, saved(answers({ w: 'yes', x: 'partly', y: 'no', z: 'na' })))
    expect(changes.map(({ item: { id } }) => id)).toEqual(['x', 'y'])
  })

  it('holds a question with a planned change, whatever its answer', () => {
    const record = saved(answers({ x: 'yes' }), { actions: [createAction('1', 'x', 'a')] })
    expect(report(checklist([item('x')]), record).changes).toHaveLength(1)
  })
})

describe('questions from an earlier edition', () => {
  it('shows the wording of a retired question, and the id of one that is gone', () => {
    const { earlier } = report(checklist([item('old', true)]), saved(answers({ old: 'no', gone: 'yes' })))
    expect(earlier.map(({ question }) => question)).toEqual(['Is old right?', 'gone'])
  })

  it('does not count in the score or in what to change', () => {
    const { scores, changes } = report(
      checklist([item('x'), item('old', true)]),
      saved(answers({ x: 'yes', old: 'no' })),
    )
    expect(scores[0]?.score).toMatchObject({ asked: 1, no: 0, share: 1, verdict: 'met' })
    expect(changes).toEqual([])
  })

  it('shows an action of a retired question nobody answered among the other actions', () => {
    const record = saved(answers(), { actions: [createAction('1', 'old', 'a')] })
    expect(report(checklist([item('old', true)]), record).otherActions).toHaveLength(1)
  })

  it('shows nothing for a retired question nobody answered', () => {
    expect(report(checklist([item('old', true)]), saved(answers({ old: undefined }))).earlier).toEqual([])
  })
})
