/** What two lines share that say the same: case, end marks and a leading "a", "an" or "the" do not count. */
export function sameWords(line: string): string {
  const words = line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  // Nothing but signs, such as two emoji: compared as they stand.
  return words.replace(/^(?:an?|the) /, '') || line.trim()
}
