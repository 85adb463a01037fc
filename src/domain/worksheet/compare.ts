import { sameWords } from '../text/same-words.ts'

/** Two lists of words laid against each other. */
export interface Comparison {
  readonly both: readonly string[]
  readonly onlyFirst: readonly string[]
  readonly onlySecond: readonly string[]
}

/** Lays two lists against each other (B02). Lines are the same when their words are: case, end marks and a leading "a" or "the" do not count. */
export function compareLists(first: readonly string[], second: readonly string[]): Comparison {
  const [inFirst, inSecond] = [new Set(first.map(sameWords)), new Set(second.map(sameWords))]
  return {
    both: first.filter((line) => inSecond.has(sameWords(line))),
    onlyFirst: first.filter((line) => !inSecond.has(sameWords(line))),
    onlySecond: second.filter((line) => !inFirst.has(sameWords(line))),
  }
}
