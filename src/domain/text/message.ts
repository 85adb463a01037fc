import { numberFormat, pluralRules } from './intl.ts'

/** A text of `content/strings`: plain, or with a form for each plural category. */
export type Message = string | Readonly<Record<string, string>>

/** Texts in groups, as `content/strings/<language>.yaml` holds them. */
export type Messages = Readonly<Record<string, Readonly<Record<string, Message>>>>

/** Says a text: `say('record.progress', { done: 3, of: 27 })`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/**
 * Makes the function that says texts in a language.
 * A text with plural forms is chosen by its value `count` (Unicode CLDR categories, through `Intl.PluralRules`).
 * Throws `expected a text for … but got nothing` when the key is unknown, so that a build cannot ship a hole.
 */
export function speaker(messages: Messages, language: string): Say {
  return (key, values = {}) => {
    const [group = '', name = ''] = key.split('.')
    const texts = Object.hasOwn(messages, group) ? messages[group] : undefined
    const message = texts && Object.hasOwn(texts, name) ? texts[name] : undefined
    const form =
      typeof message === 'object'
        ? (message[pluralRules(language).select(Number(values.count))] ?? message.other)
        : message
    if (form === undefined)
      throw new Error(`expected a text for \`${key}\` in content/strings but got nothing`)
    return form.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = values[name]
      return value === undefined
        ? hole
        : typeof value === 'number'
          ? numberFormat(language).format(value)
          : value
    })
  }
}
