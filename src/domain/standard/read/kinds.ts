import { findPhrases, type Match } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Kind, KindFound, Span, StandardWords } from '../types.ts'
import { findFailing } from './failing.ts'
import { isOutside, tokensOf } from './overlap.ts'

/** Reads what a draft promises (E07), main kind first: time where a limit is given, else what is said first. */
export function readKinds(
  tokens: readonly Token[],
  words: StandardWords,
  limits: readonly Span[],
  speed: readonly Span[],
  hours: readonly Span[],
): readonly KindFound[] {
  const conditions = findFailing(tokens).map((match) => toComma(tokens, match))
  const not = tokensOf([...findPhrases(tokens, words.notKinds), ...conditions])
  const longer = tokensOf(
    [
      ...findPhrases(tokens, words.kinds.accuracy),
      ...findPhrases(tokens, words.kinds.appropriateness),
    ].filter(({ first, last }) => last > first),
  )
  const said = (['timeliness', 'accuracy', 'appropriateness', 'other'] as const).flatMap((kind) =>
    findPhrases(tokens, words.kinds[kind])
      // "accessible | formats" says something else than "accessible".
      .filter(({ first, last }) => kind !== 'other' || first < last || !longer.has(first))
      .filter((match) => isOutside(match, not) && !(limits.length > 0 && isAllDayAside(tokens, match)))
      .map(({ first, last }) => ({ kind, ...stretch(tokens, first, last) })),
  )
  const held = charactersIn(tokens, conditions)
  const quick = speed.filter(({ start }) => !held.has(start))
  const timed = [...limits, ...quick].map(({ start, end }) => ({ kind: 'timeliness' as Kind, start, end }))
  const all = [...timed, ...said].sort((a, b) => a.start - b.start)
  const found = firstOfEach(all)
  if (found.length > 0 || tokens.length === 0)
    return limits.length > 0 ? timeFirst(tokens, found, hours.length > 0) : found
  return [{ kind: 'other', ...stretch(tokens, 0, tokens.length - 1) }]
}

/** "answered in 20 seconds, | 24 hours a day": when the time holds, and no promise to be open. */
function isAllDayAside(tokens: readonly Token[], { first }: Match): boolean {
  const [number, hours] = [tokens[first]?.norm ?? '', tokens[first + 1]?.norm ?? '']
  return number === '24' && /^(?:hours?|\/)$/.test(hours) && tokens[first - 1]?.text === ','
}

/** Where the tokens of some matches start in the text. */
function charactersIn(tokens: readonly Token[], matches: readonly Match[]): ReadonlySet<number> {
  return new Set([...tokensOf(matches)].map((at) => tokens[at]?.start ?? -1))
}

/** A condition to the comma that closes it: "where it cannot be settled | at the first point of contact,". */
function toComma(tokens: readonly Token[], { first, last }: Match): Match {
  let end = last
  while (tokens[end + 1]?.type === 'word' && tokens[end + 1]?.sentence === tokens[first]?.sentence) end += 1
  return { first, last: tokens[end + 1]?.text === ',' ? end : last }
}

function firstOfEach(all: readonly KindFound[]): KindFound[] {
  return all.filter((one, i) => all.findIndex((other) => other.kind === one.kind) === i)
}

/** A limit is the main claim, unless the draft first says when the service is open. */
function timeFirst(
  tokens: readonly Token[],
  found: readonly KindFound[],
  hoursSaid: boolean,
): readonly KindFound[] {
  if (hoursSaid && found[0]?.kind === 'other' && !isBeside(tokens, found[0])) return found
  return [...found].sort((a, b) => Number(b.kind === 'timeliness') - Number(a.kind === 'timeliness'))
}

/** "The line, open 24 hours a day, answers in 20 seconds": what is told between commas. */
function isBeside(tokens: readonly Token[], { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start === start)
  const open = /^(?:open|available|staffed|manned)$/.test(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1
  // "the line, which is open 24 hours a day, answers"
  const which =
    /^(?:is|are)$/.test(tokens[open]?.norm ?? '') && tokens[open - 1]?.norm === 'which' ? open - 2 : open
  return tokens[which]?.text === ','
}
