import { findPhrases, type Match } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import { CHANNELS, type ChannelFound, type StandardWords } from '../types.ts'
import { isOutside, tokensOf } from './overlap.ts'

/** Reads the channels named, in order; a letter that is only what the service sends out is not one. */
export function readChannels(tokens: readonly Token[], words: StandardWords): ChannelFound[] {
  const not = tokensOf(findPhrases(tokens, words.notChannels))
  return CHANNELS.flatMap((channel) =>
    findPhrases(tokens, words.channels[channel])
      .filter((match) => isOutside(match, not))
      .map((match) => ({ channel, ...match })),
  )
    .sort(inOrder)
    .filter((one, i, all) => i === 0 || one.first > (all[i - 1]?.last ?? -1))
    .map(({ channel, first, last }) => ({ channel, ...stretch(tokens, first, last) }))
}

/** By place; of two at one place the longer first ("web chat" before "web"). */
function inOrder(a: Match, b: Match): number {
  return a.first - b.first || b.last - a.last
}
