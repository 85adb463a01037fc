/** A stretch of a text laid beside another: the same in both, or in this one only. */
export interface Piece {
  readonly text: string
  readonly isSame: boolean
}

/** Two texts laid beside each other, word by word. */
export interface SideBySide {
  readonly before: readonly Piece[]
  readonly after: readonly Piece[]
}

/** The most pairs of words that are weighed against each other; beyond, what differs is shown as one piece. */
const MOST_PAIRS = 4_000_000

/** Lays two texts beside each other and marks the words that differ, by their longest common run of words. */
export function sideBySide(before: string, after: string): SideBySide {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  const most = Math.min(a.length, b.length) - head
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [from, to] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const common = from.length * to.length > MOST_PAIRS ? NOTHING : inCommon(from, to)
  const rest = (kept: ReadonlySet<number>) => (_: string, i: number) => kept.has(i)
  return {
    before: piecesOf(a, surrounded(from.map(rest(common.before)), head, tail)),
    after: piecesOf(b, surrounded(to.map(rest(common.after)), head, tail)),
  }
}

const NOTHING = { before: new Set<number>(), after: new Set<number>() }

// Words, line ends and the spaces between them, so that the pieces put together are the text again.
function wordsOf(text: string): string[] {
  return text.match(/\S+|\n|[^\S\n]+/g) ?? []
}

function surrounded(same: readonly boolean[], head: number, tail: number): boolean[] {
  return [...Array<boolean>(head).fill(true), ...same, ...Array<boolean>(tail).fill(true)]
}

/** The places of the longest common run of words, by the usual table of lengths (Wagner and Fischer, 1974). */
function inCommon(a: readonly string[], b: readonly string[]): typeof NOTHING {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const common = { before: new Set<number>(), after: new Set<number>() }
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      common.before.add(i++)
      common.after.add(j++)
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return common
}

/** Neighbours of one sort as one piece; a lone space between two changed words goes with them. */
function piecesOf(words: readonly string[], same: readonly boolean[]): Piece[] {
  const pieces: { text: string; isSame: boolean }[] = []
  for (const [i, text] of words.entries()) {
    const isLoneSpace = /^[^\S\n]+$/.test(text) && same[i - 1] === false && same[i + 1] === false
    const isSame = (same[i] ?? true) && !isLoneSpace
    const last = pieces.at(-1)
    if (last?.isSame === isSame) last.text += text
    else pieces.push({ text, isSame })
  }
  return pieces
}
