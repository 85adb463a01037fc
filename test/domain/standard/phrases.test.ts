import { describe, expect, it } from 'vitest'
import { splitPhrases } from '../../../src/domain/standard/phrase-list.ts'
import { findPhrases } from '../../../src/domain/standard/phrases.ts'
import { tokenise } from '../../../src/domain/standard/tokens.ts'

function found(text: string, ...list: string[]): string[] {
  const tokens = tokenise(text)
  return findPhrases(tokens, list).map(({ first, last }) =>
    text.slice(tokens[first]?.start, tokens[last]?.end),
  )
}

describe('a phrase of the word list', () => {
  it.each<[what: string, phrase: string, text: string, found: string[]]>([
    ['as written, in any case', 'help desk', 'Ring the Help Desk.', ['Help Desk']],
    ['over a hyphen', 'help desk', 'Ring the help-desk.', ['help-desk']],
    ['not over a comma', 'help desk', 'We help, desk or not.', []],
    ['not over the end of a sentence', 'help desk', 'We help. Desk is open.', []],
    [
      'with its endings',
      'aim~',
      'We aim, she aims, aiming, aimed, aimless.',
      ['aim', 'aims', 'aiming', 'aimed'],
    ],
    ['with an ending after e', 'strive~', 'Striving, he strived.', ['Striving', 'strived']],
    ['with an ending after y', 'try~', 'He tries, tried.', ['tries', 'tried']],
    ['with a doubled letter', 'ship~', 'Shipped by shipping.', ['Shipped', 'shipping']],
    ['in either word', 'call/visit us', 'Call us or visit us.', ['Call us', 'visit us']],
    ['with a word left out', 'by (the) post', 'By post, by the post.', ['By post', 'by the post']],
    ['without its context', '[our] best', 'Our best is the best.', ['best']],
    ['with a number', '# days', 'In 5 days.', ['5 days']],
    ['with a number or a word', 'by noon/#', 'By noon, by 5.', ['By noon', 'by 5']],
    ['with a number first', '#/two days', '5 days, two days.', ['5 days', 'two days']],
    ['with any word', 'as * as', 'As soon as ready.', ['As soon as']],
    ['with a capital', '+ centre', 'The Harbour Centre, my centre.', ['Harbour Centre']],
    ['without the capital that only opens a sentence', '+ centre', 'Town centre.', []],
    ['with words between', 'keep … low', 'Keep waiting times low.', ['Keep waiting times low']],
    ['not with too many between', 'keep … low', 'Keep a b c d e f low.', []],
    ['at the start of a sentence', '^ should', 'Should you ask, you should hear.', ['Should']],
    ['with letters that mean something in a pattern', 'a.*', 'abc', []],
    ['named like what every object has', 'constructor', 'The constructor.', ['constructor']],
  ])('is found %s', (_, phrase, text, expected) => {
    expect(found(text, phrase)).toEqual(expected)
  })

  it('gives way to a longer one that starts with it', () => {
    expect(found('As soon as possible.', 'as soon as', 'as soon as possible')).toEqual([
      'As soon as possible',
    ])
  })

  it('is parted by commas, over lines', () => {
    expect(splitPhrases('aim~, as soon\nas possible,, ')).toEqual(['aim~', 'as soon\nas possible'])
  })
})
