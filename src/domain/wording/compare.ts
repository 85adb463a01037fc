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

/** The most words that may come or go; beyond, what differs is shown as one piece. */
const MOST_EDITS = 1_000

/** Lays two texts beside each other and marks the words that differ, by their longest common run of words. */
export function sideBySide(before: string, after: string): SideBySide {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  const most = Math.min(a.length, b.length) - head
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [from, to] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const common = inCommon(from, to)
  const rest = (kept: ReadonlySet<number>) => (_: string, i: number) => kept.has(i)
  return {
    before: piecesOf(a, surrounded(from.map(rest(common.before)), head, tail)),
    after: piecesOf(b, surrounded(to.map(rest(common.after)), head, tail)),
  }
}

// Words, line ends and the spaces between them, so that the pieces put together are the text again.
function wordsOf(text: string): string[] {
  return text.match(/\S+|\n|[^\S\n]+/g) ?? []
}

function surrounded(same: readonly boolean[], head: number, tail: number): boolean[] {
  return [...Array<boolean>(head).fill(true), ...same, ...Array<boolean>(tail).fill(true)]
}

/** The places of the words that both have, in order. */
interface Common {
  readonly before: Set<number>
  readonly after: Set<number>
}

/**
 * The longest common run of words, by Myers's greedy algorithm (An O(ND) Difference Algorithm and Its Variations, 1986):
 * time grows with the length of the texts and with what differs. Nothing where more than `MOST_EDITS` words differ.
 */
function inCommon(a: readonly string[], b: readonly string[]): Common {
  const reach = new Int32Array(2 * MOST_EDITS + 3)
  const middle = MOST_EDITS + 1
  const at = (k: number) => reach[middle + k] ?? 0
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= MOST_EDITS; edits++) {
    trace.push(reach.slice(middle - edits - 1, middle + edits + 2))
    for (let k = -edits; k <= edits; k += 2) {
      let i = k === -edits || (k !== edits && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1
      while (i < a.length && i - k < b.length && a[i] === b[i - k]) i++
      reach[middle + k] = i
      if (i >= a.length && i - k >= b.length) return wayBack(trace, a.length, b.length)
    }
  }
  return { before: new Set(), after: new Set() }
}

/** Follows the furthest reaches back from the ends of both texts, and notes the words passed together. */
function wayBack(trace: readonly Int32Array[], iEnd: number, jEnd: number): Common {
  const common: Common = { before: new Set(), after: new Set() }
  let [i, j] = [iEnd, jEnd]
  const backTo = (iFrom: number, jFrom: number) => {
    while (i > iFrom && j > jFrom) {
      common.before.add(--i)
      common.after.add(--j)
    }
  }
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const at = (k: number) => trace[edits]?.[edits + 1 + k] ?? 0
    const k = i - j
    const from = k === -edits || (k !== edits && at(k - 1) < at(k + 1)) ? k + 1 : k - 1
    backTo(at(from), at(from) - from)
    i = at(from)
    j = i - from
  }
  backTo(0, 0)
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
