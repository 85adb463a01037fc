import { findPhrases, type Match } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import { CHANNELS, type ChannelFound, type Span, type StandardWords } from '../types.ts'
import { findPhoneLines } from './named-places.ts'
import { isOutside, tokensOf } from './overlap.ts'
import { findPhoneNumbers } from './phone-numbers.ts'
import { findSeen } from './seen.ts'

/** Reads the channels named, in order; a letter that is only what the service sends out is not one. */
export function readChannels(
  tokens: readonly Token[],
  words: StandardWords,
  people: readonly Span[],
): ChannelFound[] {
  const not = tokensOf(findPhrases(tokens, words.notChannels))
  const persons = new Set(people.map(({ end }) => end))
  const visits = findPhrases(tokens, words.visits).filter(({ first }) => isByStaff(tokens, first, persons))
  const named = CHANNELS.flatMap((channel) =>
    findPhrases(tokens, words.channels[channel]).map((match) => ({ channel, ...match })),
  )
  const numbers = [...findPhoneNumbers(tokens), ...findPhoneLines(tokens)].map((match) => ({
    channel: 'phone' as const,
    ...match,
  }))
  const met = [...visits, ...findSeen(tokens)].map((match) => ({ channel: 'in person' as const, ...match }))
  const phoned = new Set(
    [...named, ...numbers]
      .filter((match) => match.channel === 'phone' && isOutside(match, not))
      .map(({ first }) => tokens[first]?.sentence ?? -1),
  )
  return [...named, ...numbers, ...met]
    .filter((match) => isOutside(match, not) && !isPrefix(tokens, match))
    .filter((match) => !opensCalls(tokens, match))
    .filter((match) => !isGreeted(tokens, match) || !phoned.has(tokens[match.first]?.sentence ?? -1))
    .filter((match) => phoned.size === 0 || !isAtScene(tokens, match))
    .sort(inOrder)
    .filter((one, i, all) => i === 0 || one.first > (all[i - 1]?.last ?? -1))
    .map(({ channel, first, last }) => ({ channel, ...stretch(tokens, first, last) }))
}

/** "post-examination". */
function isPrefix(tokens: readonly Token[], { first, last }: Match): boolean {
  const hyphen = tokens[last + 1]
  return (
    first === last &&
    tokens[first]?.norm === 'post' &&
    hyphen?.text === '-' &&
    hyphen.start === tokens[first]?.end
  )
}

/** "At the enquiry office, | telephone calls": where those sit who answer. */
function opensCalls(tokens: readonly Token[], { first, last }: Match): boolean {
  const comma = tokens[last + 1]?.text === ',' || tokens[last]?.norm === 'at'
  return (
    comma && tokens[first]?.norm === 'at' && /^(?:tele)?(?:phone|calls)/.test(tokens[last + 2]?.norm ?? '')
  )
}

/** "when you ring, you are greeted by name": who greets is not seen. */
function isGreeted(tokens: readonly Token[], { first }: Match): boolean {
  return /^(?:greet|welcome|receptionist)/.test(tokens[first]?.norm ?? '')
}

/** "999 calls: the crew is at | the scene": help that one has rung for, and no place that one comes to. */
function isAtScene(tokens: readonly Token[], { first }: Match): boolean {
  return tokens.slice(first, first + NEAR).some(({ norm }) => norm === 'scene')
}

const NEAR = 4

/** "we attend a burst", "we are with you": help that comes, where no person is named that one would see. */
const HELPS = /^(?:attend|arriv|turn|come|there|with|be)/
const NOBODY = /^$/

/** Whether a person who serves, or "we", stands a few words before: "our engineer doesn't | arrive", or a dash for them: "stuck in a lift - | with you". */
function isByStaff(tokens: readonly Token[], first: number, persons: ReadonlySet<number>): boolean {
  const who = HELPS.test(tokens[first]?.norm ?? '')
    ? NOBODY
    : /^(?:we(?:'ll)?|council|company|association|trust|service)$/
  return tokens
    .slice(Math.max(0, first - NEAR), first)
    .some(
      ({ end, norm, sentence }) =>
        sentence === tokens[first]?.sentence && (persons.has(end) || who.test(norm)),
    )
}

/** By place; of two at one place the longer first ("web chat" before "web"). */
function inOrder(a: Match, b: Match): number {
  return a.first - b.first || b.last - a.last
}
