import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speaker } from '../../../src/domain/text/message.ts'
import { anyText } from '../../helpers/any-record.ts'

const messages = {
  work: {
    saved: 'Saved',
    made: 'Made with {tool}, edition {edition}.',
    left: { one: '1 left', other: '{count} left' },
  },
}
const say = speaker(messages, 'en-GB')

describe('saying a text', () => {
  it('says it as it was written', () => {
    expect(say('work.saved')).toBe('Saved')
  })

  it('fills in names in braces', () => {
    expect(say('work.made', { tool: 'Clear-print audit', edition: '2026-11' })).toBe(
      'Made with Clear-print audit, edition 2026-11.',
    )
  })

  it('shows what a reader wrote as it is, braces and dollar signs too', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        expect(speaker({ g: { t: '<{x}>' } }, 'en')('g.t', { x: title })).toBe(`<${title}>`)
      }),
    )
    expect(say('work.made', { tool: '{edition} $& $1', edition: '2' })).toBe(
      'Made with {edition} $& $1, edition 2.',
    )
  })

  it('leaves a name nobody gave in its braces, so that it is seen', () => {
    expect(say('work.made', { tool: 'Audit' })).toBe('Made with Audit, edition {edition}.')
  })
})

describe('saying numbers', () => {
  it('chooses the form for one and for several', () => {
    expect([0, 1, 2].map((count) => say('work.left', { count }))).toEqual(['0 left', '1 left', '2 left'])
  })

  it('writes numbers as the language does', () => {
    expect(say('work.left', { count: 12345 })).toBe('12,345 left')
    expect(speaker(messages, 'de')('work.left', { count: 12345 })).toBe('12.345 left')
  })

  it('uses the forms a language has, and `other` where one is not written', () => {
    const polish = speaker(
      { work: { left: { one: 'jedno', few: '{count} few', other: '{count} other' } } },
      'pl',
    )
    expect([1, 3, 5].map((count) => polish('work.left', { count }))).toEqual(['jedno', '3 few', '5 other'])
  })
})

describe('a text that does not exist', () => {
  it.each(['work.nothing', 'nowhere.saved', 'work', '', 'constructor.name', 'work.constructor'])(
    '`%s` stops the build',
    (key) => {
      expect(() => say(key)).toThrow(
        new Error(`expected a text for \`${key}\` in content/strings but got nothing`),
      )
    },
  )
})
