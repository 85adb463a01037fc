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

  it.each<[what: string, text: string, parts: string[]]>([
    [
      'of two channels',
      'We aim to answer the phone within three rings and reply to most emails within 5 days.',
      ['We aim to answer the phone within three rings', 'reply to most emails within 5 days.'],
    ],
    [
      'in a list',
      'Calls are answered within 20 seconds, emails within 2 days and letters within 5 days.',
      ['Calls are answered within 20 seconds', 'emails within 2 days', 'letters within 5 days.'],
    ],
    [
      'of two sorts of case',
      'Urgent repairs are done within 24 hours, and routine repairs within 28 days.',
      ['Urgent repairs are done within 24 hours', 'routine repairs within 28 days.'],
    ],
    [
      'with a share each',
      'We answer 90% of calls within 20 seconds and 95% of emails within 1 working day.',
      ['We answer 90% of calls within 20 seconds', '95% of emails within 1 working day.'],
    ],
  ])('is split inside a sentence with promises %s', (_, text, parts) => {
    expect(splitPolicy(text, words).map(({ text, isPart, promises }) => [text, isPart, promises])).toEqual(
      parts.map((part) => [part, true, true]),
    )
  })

  it.each([
    ['a second level', '95% of calls are answered within 15 seconds and all within 40 seconds.'],
    ['an answer in two steps', 'We acknowledge your letter within 3 days and reply in full within 10 days.'],
    ['what happens to the rest', 'If we miss your call for 3 rings, we will email you within 2 days.'],
    ['two channels with one limit', 'Complaints by letter or email are answered within 10 days.'],
    [
      'more limits than one can tell apart',
      `Calls are taken within 1 day${', emails within 2 days'.repeat(6)}.`,
    ],
  ])('is not split at %s', (_, text) => {
    expect(sentences(text)).toEqual([text])
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
