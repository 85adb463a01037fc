import type { Ending, Node } from './compile.ts'
import { GAP, type Token, withoutInvisible } from './tokens.ts'

/** Where the words of a phrase stand: tokens from `first` up to `end`, `end` left out. */
export interface Match {
  readonly ending: Ending
  readonly first: number
  readonly end: number
}

/** Every phrase of a tree in a text. Words of one phrase may stand on two lines, but nothing may come between them. */
export function findMatches(text: string, tokens: readonly Token[], tree: Node): Match[] {
  const matches: Match[] = []
  for (let first = 0; first < tokens.length; first++) {
    let node = tree.next.get(tokens[first]?.key ?? '')
    for (let end = first + 1; node; end++) {
      for (const ending of node.endings) {
        const match = { ending, first, end }
        if (fits(match, text, tokens)) matches.push(match)
      }
      const next = tokens[end]
      node = next && next.gap <= GAP.line ? node.next.get(next.key) : undefined
    }
  }
  return matches
}

function fits({ ending, first, end }: Match, text: string, tokens: readonly Token[]): boolean {
  if (ending.alone && !(startsLine(tokens[first]) && startsLine(tokens[end]))) return false
  if (ending.exact === undefined) return true
  const written = tokens
    .slice(first, end)
    .map((token) => withoutInvisible(text.slice(token.start, token.end)))
  return written.join(' ') === ending.exact
}

function startsLine(token: Token | undefined): boolean {
  return !token || token.gap === GAP.line || token.gap >= GAP.sentence
}
