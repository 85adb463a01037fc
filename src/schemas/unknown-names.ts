import type { AuthorProblem } from './author-error.ts'

/** A problem for every value that is not one of the known names; the fix offers names that start alike, or the first ones. */
export function unknown(
  file: string,
  place: string,
  values: readonly string[],
  known: readonly string[],
  what: string,
): AuthorProblem[] {
  return values
    .filter((value) => !known.includes(value))
    .map((value) => ({
      file,
      place,
      wrong: `\`${value}\` is not ${what}.`,
      fix: `Use one that exists${nearest(value, known)}.`,
    }))
}

function nearest(value: string, known: readonly string[]): string {
  const close = known.filter((name) => sharedStart(name, value) >= Math.min(3, value.length - 1)).slice(0, 6)
  const offered = close.length > 0 ? close : known.slice(0, 6)
  return offered.length > 0 ? `, such as ${offered.map((name) => `\`${name}\``).join(', ')}` : ''
}

function sharedStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

/** The values that stand in a list more than once, each once. */
export function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))]
}

/** The ids of a list of things. */
export function ids(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id)
}
