/** The longest draft that is taken, in characters. */
export const LONGEST_DRAFT = 1000

/** The most drafts that are taken at once. */
export const MOST_DRAFTS = 2000

/** Why a row gives no draft. */
export type SkipReason = 'empty' | 'repeated' | 'too-long' | 'too-many'

export interface ColumnDrafts {
  readonly drafts: readonly string[]
  /** Rows that give none, counted from 0 in the table as it came. */
  readonly skipped: readonly { readonly row: number; readonly reason: SkipReason }[]
}

/** Drafts of standards from one column (counted from 0) of a table whose rows are already read; `head` leaves out the first row. */
export function fromColumn(
  rows: readonly (readonly string[])[],
  column: number,
  { head }: { readonly head: boolean },
): ColumnDrafts {
  const drafts = new Set<string>()
  const skipped: { row: number; reason: SkipReason }[] = []
  for (const [row, cells] of rows.entries()) {
    if (head && row === 0) continue
    const draft = (cells[column] ?? '').replace(/\s+/g, ' ').trim()
    const reason = reasonToSkip(draft, drafts)
    if (reason) skipped.push({ row, reason })
    else drafts.add(draft)
  }
  return { drafts: [...drafts], skipped }
}

function reasonToSkip(draft: string, drafts: ReadonlySet<string>): SkipReason | undefined {
  if (draft === '') return 'empty'
  if (draft.length > LONGEST_DRAFT) return 'too-long'
  if (drafts.has(draft)) return 'repeated'
  return drafts.size >= MOST_DRAFTS ? 'too-many' : undefined
}

/** The column that most likely holds the wording: the one with most words in all. 0 for an empty table. */
export function likelyColumn(rows: readonly (readonly string[])[]): number {
  const words: number[] = []
  for (const cells of rows)
    for (const [column, cell] of cells.entries())
      words[column] = (words[column] ?? 0) + cell.split(/\s+/).filter(Boolean).length
  return words.reduce((most, count, column) => (count > (words[most] ?? 0) ? column : most), 0)
}

/** Longest name that a standard gets from its draft, in characters. */
const LONGEST_TITLE = 60

/** What a standard is called until its writer names it: its draft on one line, cut after a word where it is long. */
export function titleOf(draft: string): string {
  const words = draft.replace(/\s+/g, ' ').trim()
  if (words.length <= LONGEST_TITLE) return words
  const cut = words.slice(0, LONGEST_TITLE + 1)
  const end = cut.lastIndexOf(' ')
  const kept = end > 0 ? cut.slice(0, end) : [...words].slice(0, LONGEST_TITLE / 2).join('')
  return `${kept}…`
}
