import { GAP, type Token } from './tokens.ts'

/** Whether every letter that has a case is a capital, and there is one. */
export function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** Whether a word is the first of a sentence or line. */
export function startsSentence({ gap }: Token): boolean {
  return gap === GAP.line || gap >= GAP.sentence
}

/** A text with a capital at its start. */
export function withCapital(text: string): string {
  const first = firstChar(text)
  return first.toUpperCase() + text.slice(first.length)
}

/** A text with a small letter at its start, unless its first word is "I" or has capitals further on. */
export function withoutCapital(text: string): string {
  const [word = ''] = /^[\p{L}\p{N}]*/u.exec(text) ?? []
  const first = firstChar(text)
  if (word === 'I' || word.slice(first.length) !== word.slice(first.length).toLowerCase()) return text
  return first.toLowerCase() + text.slice(first.length)
}

/**
 * A form in the case of what it stands for: a capital where that had one. The word "I" has a capital anywhere, so
 * there, and where the case says nothing (`anyCase`), the place decides. One word in capitals stays so; a longer form
 * would be a new block of capitals.
 */
export function inCaseOf(written: string, token: Token, anyCase: boolean, form: string): string {
  if (!anyCase && isUpper(written) && written.length > 1 && /^\p{L}+$/u.test(form)) return form.toUpperCase()
  const speaks = token.key === 'i' || token.key.startsWith("i'")
  const capital = anyCase || speaks ? startsSentence(token) : isUpper(firstChar(written))
  return capital ? withCapital(form) : withoutCapital(form)
}

function firstChar(text: string): string {
  return String.fromCodePoint(...[text.codePointAt(0)].filter((unit) => unit !== undefined))
}
