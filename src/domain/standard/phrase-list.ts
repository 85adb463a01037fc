import { formsOf } from './forms.ts'

/**
 * A phrase of the word list, ready to be found. It is written as words with spaces, where
 * `aim~` is the word with its endings, `where/when` either word, `(the)` a word that may be missing,
 * `[to]` a word that must stand there but is not part of what is found, `#` a number (also as `noon/#`), `*` any word,
 * `+` any word with a capital letter (that which opens a sentence only where another follows), `…` up to five words of any kind, and `^` the start of a sentence.
 */
export interface Phrase {
  readonly steps: readonly Step[]
  /** Whether words may be left out between two of its own, so that trying it is slow. */
  readonly gapped: boolean
}

export interface Step {
  readonly words: ReadonlySet<string>
  readonly kind: 'word' | 'number' | 'any' | 'capital' | 'gap' | 'start'
  readonly optional: boolean
  readonly context: boolean
}

/** Phrases by the word they can start with. */
export interface PhraseIndex {
  readonly byStart: ReadonlyMap<string, readonly Phrase[]>
  /** For phrases that start with any word: a word they must hold, and how many tokens before it they can start. */
  readonly anchors: ReadonlyMap<string, number>
}

/** The most words that `…` stands for. */
export const GAP = 5
const indexes = new WeakMap<readonly string[], PhraseIndex>()

/** Splits a list as authors write it, with commas between phrases; a comma in brackets is the mark itself. */
export function splitPhrases(list: string): string[] {
  return list
    .replace(/,\s+(?=[^[(]*[\])])/g, ',')
    .split(/,(?![^[(]*[\])])/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
}

const STEP = /^(?:\[[^\s()[\]]+\]|\([^\s()[\]]+\)|[^\s()[\]]+)$/

/** A sign that stands for more than one word, among other words. */
const ALONE = /\/[*+…^](?:[/\])]|$)|(?:^|[[(/])[*+…^]\//

/** What is wrong with a phrase as an author wrote it, in a sentence; nothing where it can be found in a text. */
export function faultOf(phrase: string): string | undefined {
  const written = phrase.split(' ')
  const wrong = written.find((step) => !STEP.test(step))
  if (wrong)
    return `\`${wrong}\` in the phrase \`${phrase}\` has a bracket without its partner, or one around several words. Put brackets around each word.`
  const sign = written.find((step) => ALONE.test(step))
  if (sign)
    return `\`${sign}\` in the phrase \`${phrase}\` has a sign among other words. Of the signs only \`#\` may stand there; give the others a place of their own.`
  if (written.map(stepOf).some(({ kind, optional }) => kind === 'word' && !optional)) return undefined
  return `The phrase \`${phrase}\` has no word that must be there, so it would be found everywhere. Add one.`
}

/** Builds the index of a list, once for each list. */
export function indexOf(list: readonly string[]): PhraseIndex {
  const known = indexes.get(list)
  if (known) return known
  const byStart = new Map<string, Phrase[]>()
  const anchors = new Map<string, number>()
  for (const written of list) {
    const steps = written.split(' ').map(stepOf)
    const phrase = { steps, gapped: steps.some(({ kind }) => kind === 'gap') }
    const keys = keysOf(phrase.steps)
    for (const key of keys) byStart.set(key, [...(byStart.get(key) ?? []), phrase])
    if (keys.some((key) => ANY.has(key))) addAnchors(anchors, phrase.steps, written)
  }
  const index = { byStart, anchors }
  indexes.set(list, index)
  return index
}

/** A phrase that may start with any word is looked for from the first word that it must hold. */
function addAnchors(anchors: Map<string, number>, steps: readonly Step[], written: string): void {
  const at = steps.findIndex(({ kind, optional }) => kind === 'word' && !optional)
  if (at < 0) throw new Error(`expected a word in the phrase \`${written}\` but got none that it must hold`)
  const reach = steps
    .slice(0, at)
    .reduce((sum, { kind }) => sum + (kind === 'gap' ? GAP : kind === 'start' ? 0 : 2), 1)
  for (const word of steps[at]?.words ?? []) anchors.set(word, Math.max(reach, anchors.get(word) ?? 0))
}

/** The words a phrase can start with, or the sign of its kind where any word of a kind will do. */
function keysOf([first, ...rest]: readonly Step[]): readonly string[] {
  if (!first) return []
  if (first.kind === 'start') return keysOf(rest)
  const keys = first.kind === 'word' ? [...first.words] : [SIGNS[first.kind]]
  return first.optional ? [...keys, ...keysOf(rest)] : keys
}

function stepOf(written: string): Step {
  const context = written.startsWith('[')
  const optional = written.startsWith('(')
  const inner = context || optional ? written.slice(1, -1) : written
  const kind = KINDS_OF_STEP.get(inner) ?? 'word'
  const words = (inner === '/' ? [inner] : inner.split('/')).flatMap((word) =>
    word.endsWith('~') ? formsOf(word.slice(0, -1)) : [word],
  )
  return { words: new Set(words), kind, optional, context }
}

/** The key of an index for each kind of step but a word. */
export const SIGNS = { word: '', number: '#', any: '*', capital: '+', gap: '…', start: '^' } as const
/** Signs of steps that too many tokens fit to begin the search with. */
export const ANY: ReadonlySet<string> = new Set([SIGNS.any, SIGNS.capital])
const KINDS_OF_STEP: ReadonlyMap<string, Step['kind']> = new Map(
  Object.entries(SIGNS).map(([kind, sign]) => [sign, kind as Step['kind']]),
)
