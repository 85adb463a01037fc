import { describe, expect, it } from 'vitest'
import { mergeMessages, nameOf } from '../../../src/domain/text/languages.ts'
import { speaker } from '../../../src/domain/text/message.ts'

describe('the name of a language', () => {
  it.each([
    ['de', 'de', 'Deutsch'],
    ['en-GB', 'de', 'Englisch'],
    ['fr', 'fr', 'Français'],
    ['ar', 'ar', 'العربية'],
  ])('of %s in the words of %s is %s', (code, words, name) => {
    expect(nameOf(code, words)).toBe(name)
  })
})

describe('a half-translated interface', () => {
  const own = {
    shell: { home: 'Home', skip: 'Skip' },
    home: { pages: { one: '1 page', other: '{count} pages' } },
  }

  it('says what it has, and the rest in the language of the handbook', () => {
    const messages = mergeMessages(own, { shell: { home: 'Start' } })
    const say = speaker(messages, 'de')
    expect([say('shell.home'), say('shell.skip'), say('home.pages', { count: 2 })]).toEqual([
      'Start',
      'Skip',
      '2 pages',
    ])
  })

  it('counts in its own plural forms', () => {
    const pages = { two: 'صفحتان', few: '{count} صفحات', other: '{count} صفحة' }
    const say = speaker(mergeMessages(own, { home: { pages } }), 'ar')
    expect(say('home.pages', { count: 2 })).toBe('صفحتان')
    expect(say('home.pages', { count: 3 })).toContain('صفحات')
  })
})
