import type { Token } from './tokens.ts'

const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/)
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, i) => [word, i + 1]),
)

const WORDS = new Map<string, number>([
  ...SMALL.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['dozen', 12],
  ['couple', 2],
])

/** A number read from tokens; `next` is the index of the token after it. */
export interface Quantity {
  readonly value: number
  readonly next: number
  /** The lower end, where a range was written. */
  readonly from?: number
}

const read = new WeakMap<readonly Token[], Map<number, Quantity | undefined>>()

/** Whether a number may begin with a token: figures, or a word such as "twenty". */
export function isNumber(token: Token | undefined): boolean {
  return token?.type === 'number' || (token?.type === 'word' && WORDS.has(token.norm))
}

/** Reads a number in figures or words ("1,000", "twenty-four", "one hundred and five"), or a range, whose upper end counts. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | undefined {
  if (!isNumber(tokens[at]) || isCode(tokens, at)) return undefined
  // Limits, shares and what is impossible all ask for the number at each place.
  const known = read.get(tokens) ?? new Map<number, Quantity | undefined>()
  read.set(tokens, known)
  if (!known.has(at)) known.set(at, readRange(tokens, at))
  return known.get(at)
}

/** "P60", "A9": a number that goes on a word is part of its name. */
function isCode(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return before?.type === 'word' && token?.type === 'number' && before.end === token.start
}

function readRange(tokens: readonly Token[], at: number): Quantity | undefined {
  const first = readNumber(tokens, at)
  if (!first) return undefined
  const second = readRangeEnd(tokens, first.next, tokens[at - 1]?.norm === 'between')
  if (second && second.value > first.value) return { ...second, from: first.value }
  return first
}

/** Whether an ordinal may begin with a token: "third", or the figures of "3rd". */
export function isOrdinal(token: Token | undefined): boolean {
  return token?.type === 'number' || ORDINALS.has(token?.norm ?? '')
}

/** Reads "third", "3rd" or "24th". */
export function readOrdinal(tokens: readonly Token[], at: number): Quantity | undefined {
  const value = ORDINALS.get(tokens[at]?.norm ?? '')
  if (value !== undefined) return { value, next: at + 1 }
  const [number, ending] = [tokens[at], tokens[at + 1]]
  const joined =
    number?.type === 'number' && ending?.start === number.end && /^(?:st|nd|rd|th)$/.test(ending.norm)
  return joined ? { value: figureOf(number), next: at + 2 } : undefined
}

function readNumber(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at]
  const number = token?.type === 'number' ? { value: figureOf(token), next: at + 1 } : readWords(tokens, at)
  return number && skipRepeat(tokens, opensHalf(tokens, number.next) ? withHalf(tokens, number) : number)
}

/** "2½", "1 1/2", "two and a half", "two-and-a-half". */
function withHalf(tokens: readonly Token[], { value, next }: Quantity): Quantity {
  if (tokens[next]?.text === '½') return { value: value + 0.5, next: next + 1 }
  const step = tokens[next]?.text === '-' ? 2 : 1
  const first = next + step - 1
  const said = [first, first + step, first + 2 * step].map((at) => tokens[at]?.norm)
  const half = HALVES.some((words) => words.every((word, i) => word === said[i]))
  return half ? { value: value + 0.5, next: first + 2 * step + 1 } : { value, next }
}

/** Most numbers have no half beside them. */
function opensHalf(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  return text === '1' ? tokens[at + 1]?.text === '/' : text === 'and' || text === '½' || text === '-'
}

const HALVES = [
  ['and', 'a', 'half'],
  ['1', '/', '2'],
]

/** "twenty-four", "two hundred and five". */
function readWords(tokens: readonly Token[], at: number): Quantity | undefined {
  const first = readBelowHundred(tokens, at)
  if (!first || tokens[first.next]?.norm !== 'hundred') return first
  const value = first.value * 100
  const next = first.next + 1
  const rest = readBelowHundred(tokens, tokens[next]?.norm === 'and' ? next + 1 : next)
  return rest ? { value: value + rest.value, next: rest.next } : { value, next }
}

function readBelowHundred(tokens: readonly Token[], at: number): Quantity | undefined {
  const value = WORDS.get(tokens[at]?.norm ?? '')
  if (value === undefined) return undefined
  const next = at + 1
  if (tokens[at]?.norm === 'couple' && tokens[next]?.norm === 'of') return { value, next: next + 1 }
  const hyphen = tokens[next]?.text === '-' ? 1 : 0
  const unit = value >= 20 ? WORDS.get(tokens[next + hyphen]?.norm ?? '') : undefined
  return unit && unit < 10 ? { value: value + unit, next: next + hyphen + 1 } : { value, next }
}

/** Passes over the number said again in brackets: "five (5)", "5 (five)". */
function skipRepeat(tokens: readonly Token[], read: Quantity): Quantity {
  if (tokens[read.next]?.text !== '(') return read
  const inside = tokens[read.next + 1]
  const again =
    inside?.type === 'number'
      ? { value: figureOf(inside), next: read.next + 2 }
      : readWords(tokens, read.next + 1)
  const closed = again && tokens[again.next]?.text === ')'
  return closed ? { value: read.value, next: again.next + 1 } : read
}

function readRangeEnd(tokens: readonly Token[], at: number, between: boolean): Quantity | undefined {
  const joint = tokens[at]
  const joins = /^(?:to|-|–|—|or|through)$/.test(joint?.norm ?? '') || (between && joint?.norm === 'and')
  return joins ? readNumber(tokens, at + 1) : undefined
}

const DECIMAL_COMMA = /^[0-9]+,[0-9]{1,2}$/

/** The value of a token of figures; a comma parts thousands ("1,000") or stands before decimals ("1,5"). */
export function figureOf({ text }: Token): number {
  if (!text.includes(',')) return Number.parseFloat(text)
  return Number.parseFloat(DECIMAL_COMMA.test(text) ? text.replace(',', '.') : text.replaceAll(',', ''))
}
