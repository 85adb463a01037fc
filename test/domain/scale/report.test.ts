import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progress } from '../../../src/domain/scale/items.ts'
import { report } from '../../../src/domain/scale/report.ts'
import type { ScaleAnswers, ScaleDefinition } from '../../../src/domain/scale/types.ts'
import { anyMarks, anyScale, marks, rated, scale } from '../../helpers/scales.ts'

const order = (definition: ScaleDefinition, answers: ScaleAnswers) =>
  report(definition, answers).brief.map(({ item }) => item.id)

describe('a gap', () => {
  const dimensions = scale('expectation', rated('speed'), rated('care'), rated('trust'))

  it('is what they got minus what they expected', () => {
    const { groups } = report(dimensions, marks({ speed: [2, 6], care: [6, 5] }))
    expect(groups[0]?.lines.map(({ gap }) => gap)).toEqual([-4, 1, undefined])
  })

  it('is not there while one mark is missing, nor between two sides that nobody expected', () => {
    const both = [rated('speed')] as const
    expect(
      report(scale('expectation', ...both), marks({ speed: [2, undefined] })).groups[0]?.lines[0]?.gap,
    ).toBe(undefined)
    expect(report(scale('side-by-side', ...both), marks({ speed: [2, 6] })).groups[0]?.lines[0]?.gap).toBe(
      undefined,
    )
  })

  it('that falls shortest of what was expected comes first, and of equal ones the first asked', () => {
    expect(order(dimensions, marks({ speed: [5, 5], care: [2, 4], trust: [4, 6] }))).toEqual([
      'care',
      'trust',
      'speed',
    ])
  })
})

describe('the short report', () => {
  it('has the lowest marks first where more is better', () => {
    expect(order(scale('agreement', rated('a'), rated('b'), rated('c')), marks({ a: 6, b: 2 }))).toEqual([
      'b',
      'a',
    ])
    expect(order(scale('side-by-side', rated('a'), rated('b')), marks({ a: [4, 5], b: [7, 1] }))).toEqual([
      'b',
      'a',
    ])
  })

  it('keeps the order between two poles, because neither end is the good one', () => {
    expect(order(scale('bipolar', rated('a'), rated('b')), marks({ a: 7, b: 1 }))).toEqual(['a', 'b'])
  })

  it('has what was written last, and nothing that was left open', () => {
    const form = scale(
      'agreement',
      rated('words', { write: 'long' }),
      rated('more', { write: 'long' }),
      rated('a'),
    )
    expect(order(form, { ...marks({ a: 7 }), texts: { words: 'Fine', more: '' } })).toEqual(['a', 'words'])
  })
})

describe('how far one is', () => {
  it('counts both sides of what is rated, and not what is written or retired', () => {
    const form = scale(
      'expectation',
      rated('a'),
      rated('b', { retired: true }),
      rated('c', { write: 'short' }),
    )
    expect(progress(form, { ...marks({ a: [1, undefined], b: [1, 1] }), texts: { c: 'x' } })).toEqual({
      done: 1,
      of: 2,
    })
  })
})

describe('a report of any answers on any scale', () => {
  it('shows every mark, note and text once', () => {
    fc.assert(
      fc.property(anyScale, anyMarks, (definition, answers) => {
        const { groups, earlier } = report(definition, answers)
        const shown = [...groups.flatMap(({ lines }) => lines), ...earlier]
        const saidMarks = Object.values(answers.marks)
          .flatMap((sides) => Object.values(sides))
          .filter(({ rating, note }) => rating !== undefined || note)
        const shownMarks = shown
          .flatMap((line) => line.marks)
          .filter(({ rating, note }) => rating !== undefined || note)
        expect(shownMarks.map(({ rating, note }) => `${rating} ${note}`).sort()).toEqual(
          saidMarks.map(({ rating, note = '' }) => `${rating} ${note}`).sort(),
        )
        expect(
          shown
            .map(({ text }) => text)
            .filter(Boolean)
            .sort(),
        ).toEqual(Object.values(answers.texts).filter(Boolean).sort())
      }),
    )
  })

  it('keeps what is no longer asked apart, under the words it was asked in', () => {
    const form = scale('agreement', rated('old', { retired: true }))
    const { groups, earlier } = report(form, marks({ old: 3, gone: 4 }))
    expect(groups).toEqual([])
    expect(earlier.map(({ question }) => question)).toEqual(['How is old?', 'gone'])
  })
})
