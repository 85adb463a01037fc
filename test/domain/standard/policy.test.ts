import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitPolicy } from '../../../src/domain/standard/policy.ts'
import { standardWords } from '../../helpers/accuracy.ts'

const words = standardWords()
const sentences = (text: string) => splitPolicy(text, words).map((sentence) => sentence.text)
const promises = (text: string) =>
  splitPolicy(text, words)
    .filter((sentence) => sentence.promises)
    .map((sentence) => sentence.text)

describe('a pasted policy', () => {
  it.each<[what: string, text: string, sentences: string[]]>([
    ['at full stops', 'We care. We answer in 5 days!', ['We care.', 'We answer in 5 days!']],
    [
      'not at a.m. and p.m.',
      'Ring from 9 a.m. to 5 p.m. Monday to Friday.',
      ['Ring from 9 a.m. to 5 p.m. Monday to Friday.'],
    ],
    [
      'after p.m. where a sentence begins',
      'Open to 5 p.m. We answer fast.',
      ['Open to 5 p.m.', 'We answer fast.'],
    ],
    ['not at No. and St.', 'See form No. 5 at St. Mary Street.', ['See form No. 5 at St. Mary Street.']],
    [
      'not at e.g. or in numbers',
      'Bills, e.g. for 99.5 units, are right.',
      ['Bills, e.g. for 99.5 units, are right.'],
    ],
    [
      'into list items without their signs',
      'We promise:\n- to ring back\n• to write',
      ['We promise:', 'to ring back', 'to write'],
    ],
    ['with headings on their own', 'Letters\nWe reply in 5 days.', ['Letters', 'We reply in 5 days.']],
    ['not where a line is wrapped', 'We reply to letters\nin 5 days.', ['We reply to letters\nin 5 days.']],
    ['into nothing when it is empty', ' \n ', []],
  ])('is split %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('is told what promises something and what promises nothing', () => {
    const policy = `Our charter\nWe are proud of our town. Letters are answered within 5 days.
      Our lines are open from 9am to 5pm. Customers matter to us. Bills will be free of errors.`
    expect(promises(policy)).toEqual([
      'Letters are answered within 5 days.',
      'Our lines are open from 9am to 5pm.',
      'Bills will be free of errors.',
    ])
  })

  it('gives every sentence its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { start, end, text: said } of splitPolicy(text, words))
          expect(text.slice(start, end)).toBe(said)
      }),
    )
  })
})
