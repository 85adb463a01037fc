import { findPhrases } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span } from '../types.ts'

const OPENING = [
  'does not apply to',
  'does not hold for',
  'does not cover',
  'except for',
  'excluding',
  'not counting',
]

/** Reads the cases a promise leaves out: "this does not apply to appeals". */
export function readExclusions(tokens: readonly Token[]): Span[] {
  return findPhrases(tokens, OPENING).flatMap((opening) => {
    const at = opening.first
    let end = opening.last + 1
    while (tokens[end]?.sentence === tokens[at]?.sentence && !/^[.;()]$/.test(tokens[end]?.text ?? ''))
      end += 1
    return end > opening.last + 1 ? [stretch(tokens, opening.last + 1, end - 1)] : []
  })
}
