import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDocument } from '../../../src/domain/journey/document.ts'
import { report } from '../../../src/domain/journey/report.ts'
import { createAction } from '../../../src/domain/record/create.ts'
import { anyJourney, journey, mapped, savedJourney, step } from '../../helpers/journeys.ts'
import { say } from '../../helpers/words.ts'

const planned = { ...createAction('1', 'y', ''), what: 'Ring back' }

describe('the report of a map', () => {
  it('has first what felt worst among the steps with something to put right or to do', () => {
    const answers = mapped({
      a: [step('x', { pain: 'Slow', feeling: 2 }), step('y', { feeling: -3 }), step('z', { pain: ' ' })],
    })
    const { changes, others } = report(journey, answers, [planned, createAction('2', 'gone', '')])
    expect(changes.map(({ number, step: { id } }) => [number, id])).toEqual([
      [2, 'y'],
      [1, 'x'],
    ])
    expect(others.map(({ item }) => item)).toEqual(['gone'])
  })

  it('counts steps through all stages', () => {
    const { stages } = report(journey, mapped({ a: [step('x')], b: [step('y')] }), [])
    expect(stages.map(({ number, steps }) => [number, steps.map((one) => one.number)])).toEqual([
      [1, [1]],
      [2, [2]],
    ])
  })

  it('shows what was noted in a field that is gone, under its id', () => {
    const { stages } = report(journey, mapped({ a: [step('x', { about: { old: 'Desk' } })] }), [])
    expect(stages[0]?.steps[0]?.notes).toEqual([{ field: 'old', label: 'old', text: 'Desk' }])
  })
})

describe('a map as a document', () => {
  it('leaves nothing out that was written', () => {
    fc.assert(
      fc.property(anyJourney, (answers) => {
        const text = JSON.stringify(toDocument(journey, savedJourney(answers), say, 'en').blocks)
        for (const { words, pain, about } of answers.stages.flatMap(({ steps }) => steps))
          for (const written of [words, pain, ...Object.values(about)])
            if (written.trim()) expect(text).toContain(JSON.stringify(written).slice(1, -1))
      }),
    )
  })

  it('has a row for each step, with numbers as numbers and nothing for what is not rated', () => {
    const answers = mapped({ Asking: [step('Rings', { feeling: -2, expected: 1 }), step('Waits')] })
    const [sheet] = toDocument(journey, savedJourney(answers, { actions: [planned] }), say, 'en').sheets
    expect(sheet?.rows.map((row) => row.slice(0, 6))).toEqual([
      ['Asking', 1, 'Rings', -2, 1, -3],
      ['Asking', 2, 'Waits', '', '', ''],
    ])
    expect(sheet?.rows.every(({ length }) => length === sheet.head.length)).toBe(true)
  })
})
