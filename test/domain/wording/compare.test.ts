import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Piece, sideBySide } from '../../../src/domain/wording/compare.ts'
import { anyText } from '../../helpers/any-record.ts'

const marked = (pieces: readonly Piece[]) => pieces.filter(({ isSame }) => !isSame).map(({ text }) => text)
const long = (word: string) => Array<string>(10_000).fill(word).join(' ')
const whole = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')

describe('two texts side by side', () => {
  it('have nothing marked where they are the same', () => {
    expect(sideBySide('No dogs', 'No dogs').before).toEqual([{ text: 'No dogs', isSame: true }])
  })

  it('have only the words marked that differ, also where several do', () => {
    const { before, after } = sideBySide('Ask for an ILL or a page.', 'Ask for a loan or a helper.')
    expect(marked(before)).toEqual(['an ILL', 'page.'])
    expect(marked(after)).toEqual(['a loan', 'helper.'])
  })

  it('mark what came and what went', () => {
    expect(marked(sideBySide('One', 'One two').after)).toEqual([' two'])
    expect(marked(sideBySide('Please wait here', 'here').before)).toEqual(['Please wait '])
  })

  it('put together are the texts again, whatever they hold', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { before, after } = sideBySide(a, b)
        expect([whole(before), whole(after)]).toEqual([a, b])
      }),
    )
  })

  it('have the same words unmarked, in the same order', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n')).map((all) => all.join(' '))
    const kept = (pieces: readonly Piece[]) =>
      pieces.filter(({ isSame }) => isSame).flatMap(({ text }) => text.match(/\S+/g) ?? [])
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { before, after } = sideBySide(a, b)
        expect(kept(before)).toEqual(kept(after))
      }),
    )
  })

  it('have few words marked in a long text that was changed at both ends', () => {
    const { before } = sideBySide(`a ${long('x')} b`, `c ${long('x')} d`)
    expect(marked(before)).toEqual(['a', 'b'])
  })

  it('that share nothing are marked whole, however long they are', () => {
    const { before, after } = sideBySide(long('a'), long('b'))
    expect([before.length, after.length]).toEqual([1, 1])
  })
})
