import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isRealHit, rewriteQuery, type SearchWords, splitWords } from '../../../src/domain/search/rewrite.ts'

const words: SearchWords = {
  misspellings: { adress: 'address', lisen: 'listen' },
  synonyms: { font: 'type', listen: 'hear', 'small print': 'clear print' },
  vocabulary: ['address', 'angry', 'complaint', 'customer', 'leaflet', 'listening', 'sign'],
}
const search = (typed: string) => rewriteQuery(typed, words).query
const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
const word = fc.array(letters, { minLength: 5, maxLength: 10 }).map((all) => all.join(''))

describe('what readers type', () => {
  it.each([
    ['a word of ours stays', 'angry customer', 'angry customer'],
    ['the start of a word of ours stays', 'compl', 'compl'],
    ['a word of ours with an ending stays', 'signs', 'signs'],
    ['capitals and signs do not matter', 'ANGRY, customer?!', 'angry customer'],
    ['an apostrophe does not split a word', 'customer’s', 'customers'],
    ['a synonym is read as our word', 'font', 'type'],
    ['a phrase is read as our phrase when it is all that was typed', 'Small print', 'clear print'],
    ['a phrase inside a longer query is left', 'small print sign', 'small print sign'],
    ['a known misspelling is corrected', 'adress', 'address'],
    ['a misspelling of a synonym becomes our word', 'lisen', 'hear'],
    ['a letter left out', 'cusomer', 'customer'],
    ['a letter too many', 'leafflet', 'leaflet'],
    ['two letters swapped', 'anrgy', 'angry'],
    ['two faults in a long word', 'conplaynt', 'complaint'],
    ['two faults in a short word are too many', 'amgri', 'amgri'],
    ['a word of three letters is left', 'sgn', 'sgn'],
    ['a word far from all of ours is left', 'parking', 'parking'],
    ['nothing', '  ', ''],
    ['names that every object has are only words', 'constructor __proto__', 'constructor proto'],
  ])('%s: %s', (_, typed, query) => {
    expect(search(typed)).toBe(query)
  })

  it('says which words were read as others, and not a synonym, which is no fault', () => {
    expect(rewriteQuery('adress anrgy font', words).corrected).toEqual([
      { typed: 'adress', meant: 'address' },
      { typed: 'anrgy', meant: 'angry' },
    ])
  })
})

describe('for any words', () => {
  const plain = (vocabulary: readonly string[]): SearchWords => ({
    misspellings: {},
    synonyms: {},
    vocabulary,
  })

  it('never changes words we have', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        (vocabulary, picks) => {
          const typed = picks.map((pick) => vocabulary[pick % vocabulary.length]).join(' ')
          expect(rewriteQuery(typed, plain(vocabulary))).toEqual({ query: typed, corrected: [] })
        },
      ),
    )
  })

  it('finds the word we have behind any one slip of the finger', () => {
    fc.assert(
      fc.property(
        word,
        fc.nat(),
        letters,
        fc.constantFrom('drop', 'add', 'swap', 'change'),
        (ours, pick, letter, slip) => {
          const typed = slipIn(ours, pick % ours.length, letter, slip)
          const { query } = rewriteQuery(typed, plain([ours]))
          // Half a word and a word with an ending are searched for as they are: the index finds starts of words.
          expect(query).toBe(ours.startsWith(typed) || typed.startsWith(ours) ? typed : ours)
        },
      ),
    )
  })

  it('takes any text, and searches for letters, digits and spaces only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(rewriteQuery(typed, words).query).toMatch(/^[\p{L}\p{N} ]*$/u)
      }),
    )
  })
})

describe('a page found is a real hit', () => {
  it.each([
    ['when it has the word', ['customer'], ['customer'], true],
    ['when it has the word with another ending', ['complaint'], ['complaints'], true],
    ['when the reader has typed only its start', ['complaint'], ['comp'], true],
    ['when one of several words is there', ['angry'], ['angry', 'refund'], true],
    ['not when the index fell back to the first letter', ['a'], ['adress'], false],
    ['not when only the start is alike', ['computer'], ['complaints'], false],
    ['not when nothing was marked', [], ['customer'], false],
  ])('%s', (_, marked, typed, real) => {
    expect(isRealHit(marked, typed)).toBe(real)
  })

  it('never when the first letters differ', () => {
    fc.assert(
      fc.property(word, word, (marked, typed) => {
        fc.pre(marked[0] !== typed[0])
        expect(isRealHit([marked], [typed])).toBe(false)
      }),
    )
  })
})

describe('content/search-words.yaml', () => {
  const { misspellings, synonyms } = parse(readFileSync('content/search-words.yaml', 'utf8')) as SearchWords

  it('writes every key the way a query is split, or it would never be found', () => {
    const keys = [...Object.keys(misspellings), ...Object.keys(synonyms)]
    expect(keys.filter((key) => splitWords(key).join(' ') !== key)).toEqual([])
  })

  it('has one word for each misspelling', () => {
    expect(Object.keys(misspellings).filter((key) => splitWords(key).length !== 1)).toEqual([])
  })

  it('never corrects a word to another misspelling', () => {
    expect(Object.values(misspellings).filter((meant) => Object.hasOwn(misspellings, meant))).toEqual([])
  })
})

function slipIn(text: string, at: number, letter: string, slip: 'drop' | 'add' | 'swap' | 'change'): string {
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
  if (slip === 'drop') return before + after
  if (slip === 'add') return before + letter + here + after
  if (slip === 'change') return before + letter + after
  return before + after.charAt(0) + here + after.slice(1)
}
