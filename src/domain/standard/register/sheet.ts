import type { PlannedAction, ReportDocument } from '../../record/document.ts'
import { heading } from '../../record/document-parts.ts'
import type { SavedRecord } from '../../record/types.ts'
import type { Say } from '../../text/message.ts'
import type { StandardAnswers } from '../answers.ts'
import { reviewOf } from '../review.ts'
import type { Kind } from '../types.ts'
import { type RegisterRow, rowOf } from './rows.ts'

/** The name of the record under which the calendar of a register stands. */
const ID = 'register'

/** The register as a table for spreadsheets, where dates stay `YYYY-MM-DD`, with its open reviews for a calendar (E14). */
export function registerSheet(
  records: readonly SavedRecord<StandardAnswers>[],
  about: Pick<ReportDocument, 'title' | 'subtitle' | 'language'>,
  say: Say,
): ReportDocument {
  const columns = COLUMNS.map((column) => say(`register.column-${column}`))
  const rows = records.map((record) => {
    const row = rowOf(record, say)
    return COLUMNS.map((column) => cellOf(row, column, say))
  })
  return {
    ...about,
    id: ID,
    blocks: [heading(2, about.title), { type: 'table', head: columns, rows }],
    sheets: [{ name: about.title, head: columns, rows }],
    actions: reviewsOf(records, say),
  }
}

const COLUMNS = [
  'name',
  'wording',
  'kind',
  'owner',
  'mayChange',
  'status',
  'result',
  'shown',
  'measurable',
  'sales',
  'review',
] as const

function cellOf(row: RegisterRow, column: (typeof COLUMNS)[number], say: Say): string {
  const yesOrNo = (is: boolean) => say(is ? 'standard.yes' : 'standard.no')
  switch (column) {
    case 'name':
      return row.name
    case 'wording':
      return row.wording
    case 'kind':
      return kindInWords(row.kind, say)
    case 'owner':
      return row.owner
    case 'mayChange':
      return yesOrNo(row.ownerMayChange)
    case 'status':
      return say(`standard.status-${row.status}`)
    case 'result':
      return say(`register.verdict-${row.verdict}`)
    case 'shown':
      return row.shownWhere
    case 'measurable':
      return yesOrNo(row.measurable)
    case 'sales':
      return yesOrNo(row.usedInSales)
    case 'review':
      return row.reviewOn
  }
}

/** The kind of a standard in words (E07). */
export function kindInWords(kind: Kind | undefined, say: Say): string {
  return say(`register.kind-${kind ?? 'none'}`)
}

/** The reviews that are still to come, each named after its standard: several stand side by side in one calendar. */
export function reviewsOf(records: readonly SavedRecord<StandardAnswers>[], say: Say): PlannedAction[] {
  return records.flatMap((record) => {
    const review = reviewOf(record)
    if (!review || review.done || review.due === '' || record.answers.register.status === 'retired') return []
    const { name } = rowOf(record, say)
    return [{ ...review, of: record.id, what: say('export.named', { name: review.what, text: name }) }]
  })
}
