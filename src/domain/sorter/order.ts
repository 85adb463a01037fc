import type { Entry, SorterAnswers } from './types.ts'

/** The things of one bin in order; those not sorted have the bin `''`. */
export function entriesIn({ entries }: SorterAnswers, bin: string): Entry[] {
  return entries.filter((entry) => entry.bin === bin)
}

/** The answers with a thing moved up (-1) or down (1) by a place within its bin; nothing moves past an end. */
export function moveInBin(answers: SorterAnswers, id: string, by: -1 | 1): SorterAnswers {
  const moved = answers.entries.find((entry) => entry.id === id)
  if (!moved) return answers
  const mates = entriesIn(answers, moved.bin)
  const other = mates[mates.indexOf(moved) + by]
  if (!other) return answers
  return {
    ...answers,
    entries: answers.entries.map((one) => (one === moved ? other : one === other ? moved : one)),
  }
}

/** The answers with a thing put before another, or at the end of the list when there is no other. */
export function placeBefore(answers: SorterAnswers, id: string, before: string | undefined): SorterAnswers {
  const moved = answers.entries.find((entry) => entry.id === id)
  if (!moved || id === before) return answers
  const rest = answers.entries.filter((entry) => entry !== moved)
  const at = rest.findIndex((entry) => entry.id === before)
  return { ...answers, entries: at < 0 ? [...rest, moved] : rest.toSpliced(at, 0, moved) }
}

/** The next thing after one that is not sorted, from the top again at the end; nothing when all are, or it is the only one. */
export function nextUnsorted({ entries }: SorterAnswers, id: string): string | undefined {
  const at = entries.findIndex((entry) => entry.id === id)
  const round = [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))]
  return round.find(({ bin }) => bin === '')?.id
}
