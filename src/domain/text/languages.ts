import type { Messages } from './message.ts'

/** The language in which the program is written: `content/strings/en.yaml` has every text that it says. */
export const PROGRAM = 'en'

/** A language without the place where it is spoken: `en` of `en-GB`. */
export function baseOf(language: string): string {
  return language.split('-')[0] ?? language
}

/** The name of a language, such as `en-GB`, in the words of another: "Englisch" in `de`. Where it is spoken is left out. */
export function nameOf(code: string, words: string): string {
  const name = new Intl.DisplayNames(words, { type: 'language' }).of(new Intl.Locale(code).language) ?? code
  // Some languages write their own name small; on its own, as on a button, it stands with a capital.
  return name.charAt(0).toLocaleUpperCase(words) + name.slice(1)
}

/** The texts of a language, and of another what it lacks. */
export function mergeMessages(own: Messages, translated: Messages): Messages {
  return Object.fromEntries(
    Object.entries(own).map(([group, texts]) => [group, { ...texts, ...translated[group] }]),
  )
}
