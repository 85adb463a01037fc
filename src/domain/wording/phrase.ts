import { keyOf } from './tokens.ts'

/**
 * What may stand open before or behind the words of a phrase: nothing; a `{thing}` of one word or more; the `{rest}` of
 * the clause, of one word or more; or any words.
 */
export type Slot = 'none' | 'thing' | 'rest' | 'any'

/** A phrase as it is looked for. */
export interface Phrase {
  /** The words; each may be one of several. */
  readonly words: readonly (readonly string[])[]
  readonly before: Slot
  readonly behind: Slot
}

/**
 * Reads a phrase as authors write it: `no food or drink`, `do/does not {thing}`, `{thing} is forbidden ...`.
 * A stroke parts words of which any one will do. `{rest}` stands for the words to the end of the clause, `{thing}` for
 * those up to a word such as "in" that ends the name of a thing, and `...` for any words or none.
 */
export function parsePhrase(text: string): Phrase {
  const parts = text.trim().split(/\s+/)
  const before = slotOf(parts[0])
  const behind = parts.length > 1 ? slotOf(parts.at(-1)) : 'none'
  const fixed = parts.slice(before === 'none' ? 0 : 1, behind === 'none' ? undefined : -1)
  return { words: fixed.flatMap(alternatives), before, behind }
}

function slotOf(part: string | undefined): Slot {
  if (part === '{thing}') return 'thing'
  if (part === '{rest}') return 'rest'
  return part === '...' ? 'any' : 'none'
}

// In a text a hyphen parts two words, so it does in a phrase.
function alternatives(part: string): string[][] {
  const words = part.split('-').filter(Boolean)
  return words.map((word) => word.split('/').map(keyOf))
}
