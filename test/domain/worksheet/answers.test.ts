import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyAnswers,
  entriesOf,
  isWritten,
  linesOf,
  readAnswers,
  resetAnswers,
  textOf,
  withAnswer,
} from '../../../src/domain/worksheet/answers.ts'
import { moveLine, removeLine, writeLine } from '../../../src/domain/worksheet/list.ts'
import { anyEntries, anyWritten, written } from '../../helpers/worksheets.ts'

describe('what is written', () => {
  it('stands under its prompt and nowhere else', () => {
    const given = withAnswer(emptyAnswers(), 'goal', 'A plumber')
    expect([textOf(given, 'goal'), textOf(given, 'steps')]).toEqual(['A plumber', ''])
  })

  it('reads as lines under one another when it is a list, without the empty ones', () => {
    const given = written({ steps: ['Ring', ' ', 'Write'] })
    expect(linesOf(given, 'steps')).toEqual(['Ring', 'Write'])
    expect(textOf(given, 'steps')).toBe('Ring\nWrite')
  })

  it('is one line where a text was written before the prompt became a list', () => {
    expect(entriesOf(written({ steps: 'Ring' }), 'steps')).toEqual([{ id: 'text', text: 'Ring' }])
    expect(entriesOf(written({ steps: '' }), 'steps')).toEqual([])
  })

  it('is nothing when it is spaces', () => {
    expect(isWritten(written({ goal: ' \n' }), 'goal')).toBe(false)
    expect(isWritten(written({ steps: ['', ' '] }), 'steps')).toBe(false)
    expect(isWritten(written({ goal: '👍' }), 'goal')).toBe(true)
  })

  it('can stand under what every object answers to', () => {
    expect(textOf(emptyAnswers(), 'constructor')).toBe('')
    expect(textOf(withAnswer(emptyAnswers(), '__proto__', 'x'), '__proto__')).toBe('x')
  })

  it('is read as it was saved', () => {
    fc.assert(
      fc.property(anyWritten, (answers) => {
        expect(readAnswers(answers)).toEqual(answers)
      }),
    )
  })

  it('starts again with nothing', () => {
    expect(resetAnswers(written({ goal: 'x' }))).toEqual(emptyAnswers())
  })

  it.each([
    ['a number', { items: { goal: 5 } }],
    ['a line without an id', { items: { goal: [{ id: '', text: 'x' }] } }],
    ['a line that is only text', { items: { goal: ['x'] } }],
    ['a list for a map', { items: [] }],
    ['nothing at all', null],
  ])('is refused when it holds %s', (_, answers) => {
    expect(readAnswers(answers)).toBeUndefined()
  })
})

describe('a list', () => {
  const lines = [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
    { id: 'c', text: 'C' },
  ]
  const order = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).join('')

  it('takes a line at its end, and keeps its place when the line changes', () => {
    expect(order(writeLine(lines, 'd', 'D'))).toBe('abcd')
    expect(writeLine(lines, 'b', 'New').map(({ text }) => text)).toEqual(['A', 'New', 'C'])
  })

  it('moves a line by one place and never past an end', () => {
    expect(order(moveLine(lines, 'b', -1))).toBe('bac')
    expect(order(moveLine(lines, 'b', 1))).toBe('acb')
    expect(order(moveLine(lines, 'a', -1))).toBe('abc')
    expect(order(moveLine(lines, 'c', 1))).toBe('abc')
    expect(order(moveLine(lines, 'gone', 1))).toBe('abc')
  })

  it('loses one line and no other', () => {
    expect(order(removeLine(lines, 'b'))).toBe('ac')
  })

  it('holds the same lines after any move', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(5), fc.constantFrom<-1 | 1>(-1, 1), (entries, at, by) => {
        const id = entries[at]?.id ?? 'none'
        expect(new Set(moveLine(entries, id, by))).toEqual(new Set(entries))
        expect(moveLine(entries, id, by)).toHaveLength(entries.length)
      }),
    )
  })
})
