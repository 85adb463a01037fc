/** The letter at a place of the alphabet, counted from 0; AA comes after Z. */
export function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last
}
