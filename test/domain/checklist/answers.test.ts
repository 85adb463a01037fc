import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerTo,
  emptyAnswers,
  readAnswers,
  renameSubject,
  withAnswer,
  withoutSubject,
  withSubject,
} from '../../../src/domain/checklist/answers.ts'
import { VERDICTS } from '../../../src/domain/checklist/types.ts'
import { anyAnswers, anyText, QUESTION_IDS } from '../../helpers/any-record.ts'

const question = fc.constantFrom(...QUESTION_IDS, '__proto__', 'constructor')

describe('giving an answer', () => {
  it('is kept for that question and that leaflet', () => {
    const given = withAnswer(emptyAnswers('a'), 'fold', 'a', { verdict: 'no' })
    expect(answerTo(given, 'fold', 'a')).toEqual({ verdict: 'no' })
  })

  it('leaves every other answer as it was', () => {
    const answer = fc.record({ verdict: fc.constantFrom(...VERDICTS), note: anyText })
    fc.assert(
      fc.property(anyAnswers, question, question, answer, (before, changed, other, change) => {
        fc.pre(changed !== other)
        const subject = before.subjects[0]?.id ?? ''
        const after = withAnswer(before, changed, subject, change)
        expect(answerTo(after, other, subject)).toEqual(answerTo(before, other, subject))
        expect(after.subjects).toEqual(before.subjects)
      }),
    )
  })

  it('does not change the answers it starts from', () => {
    const before = withAnswer(emptyAnswers('a'), 'fold', 'a', { verdict: 'no' })
    const copy = structuredClone(before)
    withAnswer(before, 'fold', 'a', { verdict: 'yes', note: 'Mended' })
    expect(before).toEqual(copy)
  })

  it('keeps the note when the verdict changes, and the verdict when the note does', () => {
    const noted = withAnswer(emptyAnswers('a'), 'fold', 'a', { verdict: 'no', note: 'Hides a line' })
    expect(answerTo(withAnswer(noted, 'fold', 'a', { verdict: 'yes' }), 'fold', 'a')).toEqual({
      verdict: 'yes',
      note: 'Hides a line',
    })
    expect(answerTo(withAnswer(noted, 'fold', 'a', { note: '' }), 'fold', 'a')).toEqual({ verdict: 'no' })
  })

  it('is taken back by a verdict of nothing', () => {
    const given = withAnswer(emptyAnswers('a'), 'fold', 'a', { verdict: 'no' })
    expect(answerTo(withAnswer(given, 'fold', 'a', { verdict: undefined }), 'fold', 'a')).toEqual({})
  })

  it('finds nothing under names that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(answerTo(emptyAnswers('a'), name, name)).toEqual({})
    }
  })

  it('touches nobody else’s objects, whatever the question is called', () => {
    const given = withAnswer(emptyAnswers('a'), '__proto__', '__proto__', { verdict: 'no', note: 'x' })
    expect(answerTo(given, '__proto__', '__proto__')).toEqual({ verdict: 'no', note: 'x' })
    expect(({} as Record<string, unknown>).note).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('several leaflets side by side', () => {
  const two = withSubject(emptyAnswers('a'), 'b', 'Poster')

  it('adds one at the end, with a name', () => {
    expect(two.subjects).toEqual([
      { id: 'a', name: '' },
      { id: 'b', name: 'Poster' },
    ])
  })

  it('renames one and leaves the others', () => {
    expect(renameSubject(two, 'a', 'Leaflet').subjects.map(({ name }) => name)).toEqual(['Leaflet', 'Poster'])
  })

  it('removes one with all that was said of it, and nothing that was said of the others', () => {
    const both = withAnswer(withAnswer(two, 'fold', 'a', { verdict: 'yes' }), 'fold', 'b', { verdict: 'no' })
    const left = withoutSubject(both, 'b')
    expect(left.subjects.map(({ id }) => id)).toEqual(['a'])
    expect(left.items).toEqual({ fold: { a: { verdict: 'yes' } } })
  })

  it('never removes the last one', () => {
    expect(withoutSubject(emptyAnswers('a'), 'a')).toEqual(emptyAnswers('a'))
  })
})

describe('reading saved answers', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(readAnswers(answers)).toEqual(answers)
      }),
    )
  })

  it.each([
    ['no list of leaflets', { items: {} }],
    ['an empty list of leaflets', { subjects: [], items: {} }],
    ['a leaflet without an id', { subjects: [{ id: '', name: '' }], items: {} }],
    [
      'a verdict nobody can give',
      { subjects: [{ id: 'a', name: '' }], items: { fold: { a: { verdict: 'perhaps' } } } },
    ],
    ['a note that is not text', { subjects: [{ id: 'a', name: '' }], items: { fold: { a: { note: 5 } } } }],
    ['nothing at all', null],
  ])('refuses %s', (_, answers) => {
    expect(readAnswers(answers)).toBeUndefined()
  })

  it('leaves out fields it does not know', () => {
    const read = readAnswers({
      subjects: [{ id: 'a', name: '', x: 1 }],
      items: { fold: { a: { note: 'n', x: 1 } } },
      x: 1,
    })
    expect(read).toEqual({ subjects: [{ id: 'a', name: '' }], items: { fold: { a: { note: 'n' } } } })
  })
})
