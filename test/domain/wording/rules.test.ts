import { describe, expect, it } from 'vitest'
import { parsePhrase } from '../../../src/domain/wording/phrase.ts'
import { faults, WORDING } from '../../helpers/wording.ts'
import { readYaml } from '../../helpers/words.ts'

interface Term {
  readonly id: string
  readonly term: string
  readonly jargon?: boolean
  readonly say?: string
}

const rules = WORDING.groups.flatMap(({ items }) => items)
const jargon = WORDING.groups.filter(({ finds }) => finds === 'jargon').flatMap(({ items }) => items)
const terms = readYaml<Term[]>('content/glossary.yaml').filter((term) => term.jargon)
const sources = readYaml<{ id: string }[]>('content/sources.yaml').map(({ id }) => id)

describe('the rules of the wording check', () => {
  it('are sixty at least, and no two share an id', () => {
    const ids = [...rules, ...WORDING.marks.items, ...WORDING.dangers.items].map(({ id }) => id)
    expect(rules.length).toBeGreaterThanOrEqual(60)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s names a source that is listed', (_, rule) => {
    expect(sources).toContain(rule.source)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s offers forms that pass the check', (_, rule) => {
    for (const form of rule.forms) {
      const filled = form.replace('{thing}', 'bicycles').replace('{rest}', 'ring the bell')
      expect(faults(filled).map(({ text }) => text)).toEqual([])
      expect(form).not.toMatch(/[.!?]$/)
    }
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s fills a form only with words that every phrase leaves open',
    (_, rule) => {
      const named = rule.forms.flatMap((form) => form.match(/\{(\w+)\}/g) ?? [])
      for (const slot of named)
        for (const phrase of [...(rule.phrases ?? []), ...(rule.signs ?? []), ...(rule.exact ?? [])])
          expect(phrase).toContain(slot)
    },
  )
})

describe('the trade words of the glossary', () => {
  it.each(terms.map((term) => [term.id, term] as const))(
    '%s is found, and said as the glossary says it',
    (id, term) => {
      const rule = jargon.find((one) => one.id === id)
      expect(rule?.forms[0]).toBe(term.say)
    },
  )

  it('are some', () => {
    expect(terms.length).toBeGreaterThan(10)
  })
})

describe('a phrase as authors write it', () => {
  it.each([
    ['no dogs', { words: [['no'], ['dogs']], before: 'none', behind: 'none' }],
    ['Can’t/cannot do', { words: [["can't", 'cannot'], ['do']], before: 'none', behind: 'none' }],
    ['back-order', { words: [['back'], ['order']], before: 'none', behind: 'none' }],
    ['no {thing}', { words: [['no']], before: 'none', behind: 'thing' }],
    ['you must {rest}', { words: [['you'], ['must']], before: 'none', behind: 'rest' }],
    ['{thing} is banned ...', { words: [['is'], ['banned']], before: 'thing', behind: 'any' }],
  ])('%s', (written, phrase) => {
    expect(parsePhrase(written)).toEqual(phrase)
  })
})
