import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyAnswers,
  markOf,
  readAnswers,
  resetAnswers,
  textOf,
  withMark,
  withText,
} from '../../../src/domain/scale/answers.ts'
import { anyMarks, marks } from '../../helpers/scales.ts'

describe('a mark', () => {
  it('stands where it was made and nowhere else', () => {
    const given = withMark(emptyAnswers(), 'speed', 'got', { rating: 3 })
    expect(markOf(given, 'speed', 'got')).toEqual({ rating: 3 })
    expect(markOf(given, 'speed', 'expected')).toEqual({})
    expect(markOf(given, 'care', 'got')).toEqual({})
  })

  it('keeps its note when it moves, and stays when the note goes', () => {
    const noted = withMark(withMark(emptyAnswers(), 'a', 's', { rating: 3 }), 'a', 's', { note: 'Slow' })
    expect(markOf(withMark(noted, 'a', 's', { rating: 5 }), 'a', 's')).toEqual({ rating: 5, note: 'Slow' })
    expect(markOf(withMark(noted, 'a', 's', { note: '' }), 'a', 's')).toEqual({ rating: 3 })
  })

  it('is taken away with its note kept', () => {
    const noted = withMark(marks({ a: 3 }), 'a', 'mark', { note: 'Slow' })
    expect(markOf(withMark(noted, 'a', 'mark', { rating: undefined }), 'a', 'mark')).toEqual({ note: 'Slow' })
  })

  it('leaves every other mark and text as it was', () => {
    fc.assert(
      fc.property(anyMarks, (before) => {
        const after = withText(withMark(before, 'new', 'got', { rating: 4 }), 'new', 'Said')
        for (const [item, sides] of Object.entries(before.marks))
          for (const side of Object.keys(sides))
            expect(markOf(after, item, side)).toEqual(markOf(before, item, side))
        for (const item of Object.keys(before.texts)) expect(textOf(after, item)).toBe(textOf(before, item))
      }),
    )
  })

  it('can be called what every object answers to', () => {
    expect(markOf(emptyAnswers(), 'constructor', 'toString')).toEqual({})
    expect(textOf(emptyAnswers(), 'constructor')).toBe('')
    const given = withText(
      withMark(emptyAnswers(), '__proto__', '__proto__', { rating: 2 }),
      '__proto__',
      'x',
    )
    expect(markOf(given, '__proto__', '__proto__')).toEqual({ rating: 2 })
    expect(textOf(given, '__proto__')).toBe('x')
  })
})

describe('saved answers', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(anyMarks, (answers) => {
        expect(readAnswers(answers)).toEqual(answers)
      }),
    )
  })

  it('start again with nothing', () => {
    expect(resetAnswers(marks({ a: 3 }))).toEqual(emptyAnswers())
  })

  it.each([
    ['half a point', { marks: { a: { mark: { rating: 2.5 } } }, texts: {} }],
    ['a point below the first', { marks: { a: { mark: { rating: 0 } } }, texts: {} }],
    ['a point that is text', { marks: { a: { mark: { rating: '3' } } }, texts: {} }],
    ['a text that is a number', { marks: {}, texts: { a: 3 } }],
    ['no texts', { marks: {} }],
    ['nothing at all', null],
  ])('are refused when they hold %s', (_, answers) => {
    expect(readAnswers(answers)).toBeUndefined()
  })
})
