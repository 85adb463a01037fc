import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Messages } from '../../src/domain/text/message.ts'
import { messageProblems, missingMessages } from '../../src/schemas/message-words.ts'
import { told } from '../helpers/authors.ts'
import { readYaml } from '../helpers/words.ts'

const { languages = [] } = readYaml<{ languages?: string[] }>('content/site.yaml')
const fileOf = (language: string) => {
  const file = `content/strings/${language}.yaml`
  return { file, messages: readYaml<Messages>(file) }
}
const own = fileOf('en')

describe.each(languages)('the interface in %s', (language) => {
  it('is whole', () => {
    expect(missingMessages(own, fileOf(language))).toBeUndefined()
  })

  it('says nothing that the program does not say', () => {
    expect(told(messageProblems(own, fileOf(language)))).toBe('')
  })

  it('has the forms in which its language counts', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    const counting = Object.values(fileOf(language).messages)
      .flatMap((texts) => Object.values(texts))
      .filter((text) => typeof text === 'object')
    for (const forms of counting) expect(Object.keys(forms).sort()).toEqual(wanted)
  })

  it('stands beside the name of the handbook and its sections in the same language', () => {
    expect(existsSync(`content/site.${language}.yaml`)).toBe(true)
  })
})
