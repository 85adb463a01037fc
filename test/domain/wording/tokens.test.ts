import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GAP, keyOf, tokenise } from '../../../src/domain/wording/tokens.ts'
import { anyText } from '../../helpers/any-record.ts'

const keys = (text: string) => tokenise(text).map(({ key }) => key)
const gaps = (text: string) => tokenise(text).map(({ gap }) => gap)

describe('the words of a text', () => {
  it.each([
    ["I can't, can’t, can＇t.", ['i', "can't", "can't", "can't"]],
    ['‘No dogs’ “please”', ['no', 'dogs', 'please']],
    ['back-order', ['back', 'order']],
    ['pay\u00ADment \u200Bnow\u200F', ['payment', 'now']],
    ['ﬁre ｄｏｏｒ', ['fire', 'door']],
    ['Cafe\u0301 CAFÉ', ['café', 'café']],
    ['אין כניסה 🚫 ممنوع التدخين', ['אין', 'כניסה', 'ممنوع', 'التدخين']],
    ['𝒩𝑜 👩🏽‍🦽 24', ['no', '24']],
    ['', []],
    ["'’ ! \uD83D", []],
  ])('of %j are %j', (text, words) => {
    expect(keys(text)).toEqual(words)
  })

  it('know where they stand', () => {
    const text = '“Don’t”'
    expect(tokenise(text)).toEqual([{ start: 1, end: 6, key: "don't", gap: GAP.block }])
  })

  it('stand in order, apart, and begin and end with a letter, a mark or a digit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { start, end, key } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(keyOf(text.slice(start, end))).toBe(key)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('between two words', () => {
  it.each([
    ['a b', GAP.none],
    ['a\u00A0b', GAP.none],
    ['a\nb', GAP.line],
    ['a\r\nb', GAP.line],
    ['a, b', GAP.comma],
    ['a، b', GAP.comma],
    ['a: b', GAP.clause],
    ['a - b', GAP.clause],
    ['a\n- b', GAP.sentence],
    ['a:\nb', GAP.sentence],
    ['a,\nb', GAP.sentence],
    ['a (b', GAP.clause],
    ['a. b', GAP.sentence],
    ['a.b', GAP.clause],
    ['a." b', GAP.sentence],
    ['a! b', GAP.sentence],
    ['a。b', GAP.sentence],
    ['a\n• b', GAP.sentence],
    ['a\n\nb', GAP.block],
    ['a\r\n \r\nb', GAP.block],
    ['a\u2029b', GAP.block],
  ])('of %j is a gap of %i', (text, gap) => {
    expect(gaps(text)).toEqual([GAP.block, gap])
  })
})
