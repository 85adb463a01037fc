/** What a part of a wording says: the question whose answer it is. */
export type PartOf =
  | 'share'
  | 'cases'
  | 'outcome'
  | 'clock-stop'
  | 'human'
  | 'limit'
  | 'clock-start'
  | 'second'
  | 'longest'
  | 'hours'
  | 'places'
  | 'remainder'
  | 'exclusions'

/** A stretch of a wording; what joins the parts belongs to no question. */
export interface Part {
  readonly text: string
  readonly of?: PartOf
}

// Values are wrapped in characters that no text has, so that they can be found again in the message that says them.
const OPEN = '\uE000'
const SHUT = '\uE001'
const END = '\uE002'
const WRAPPED = /\uE000([a-z-]+)\uE001([^\uE000-\uE002]*)\uE002/

/** A value to be said in a message, marked as the answer to a question. */
export function partOf(of: PartOf, text: string): string {
  return `${OPEN}${of}${SHUT}${text.replace(/[\uE000-\uE002]/g, '')}${END}`
}

/** A message with marked values as its parts; the first letter is made a capital. */
export function partsOf(message: string): Part[] {
  const parts = message.split(/(\uE000[^\uE002]*\uE002)/).flatMap((piece): Part[] => {
    const [, of, text] = WRAPPED.exec(piece) ?? []
    if (of !== undefined) return text ? [{ text, of: of as PartOf }] : []
    return piece === '' ? [] : [{ text: piece }]
  })
  return parts.map((part, i) => (i === 0 ? { ...part, text: capitalised(part.text) } : part))
}

/** The words of a wording. */
export function textOfParts(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('')
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length)
}
