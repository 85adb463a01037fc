import type { PhraseRule } from './types.ts'

/** A phrase to look for as people would write it: "i can't/cannot {rest}" reads "I can't …". */
export function readablePhrase({ exact = [], phrases = [], signs = [] }: PhraseRule): string {
  const written = exact[0] ?? phrases[0] ?? signs[0] ?? ''
  if (exact.length > 0) return written
  const plain = written
    .split(' ')
    .map((word) => (/^(?:\{(?:thing|rest)\}|\.\.\.)$/.test(word) ? '…' : (word.split('/')[0] ?? '')))
    .join(' ')
    .replace(/\bi\b(?=['’ ])/g, 'I')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
