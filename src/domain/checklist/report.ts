import { evidenceTo } from '../evidence/pieces.ts'
import type { Action, Evidence, SavedRecord } from '../record/types.ts'
import { answerTo } from './answers.ts'
import { currentItems, type Score, score } from './score.ts'
import type { ChecklistAnswers, ChecklistDefinition, ChecklistItem, Subject, Verdict } from './types.ts'

/** One answer as a report shows it. */
export interface ReportLine {
  readonly subject: Subject
  readonly verdict: Verdict | undefined
  readonly note: string
  readonly actions: readonly Action[]
  readonly evidence: readonly Evidence[]
}

export interface ReportItem {
  readonly number: number
  readonly item: ChecklistItem
  readonly lines: readonly ReportLine[]
}

export interface ChecklistReport {
  readonly scores: readonly { readonly subject: Subject; readonly score: Score }[]
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    readonly items: readonly ReportItem[]
  }[]
  /** Items with at least one answer of partly or no, only the lines that ask for change. */
  readonly changes: readonly ReportItem[]
  /** Answers to questions that today's edition no longer asks. */
  readonly earlier: readonly {
    readonly item: string
    readonly question: string
    readonly lines: readonly ReportLine[]
  }[]
  /** Actions that belong to no question above. */
  readonly otherActions: readonly Action[]
  /** Evidence that belongs to no question above. */
  readonly otherEvidence: readonly Evidence[]
}

/** Lays out a record against today's definition; nothing that was saved is left out. */
export function report(
  definition: ChecklistDefinition,
  record: SavedRecord<ChecklistAnswers>,
): ChecklistReport {
  const listed = record.answers.subjects
  const said = Object.values(record.answers.items).flatMap((bySubject) => Object.keys(bySubject))
  const subjects = [
    ...listed,
    ...[...new Set(said)]
      .filter((id) => !listed.some((one) => one.id === id))
      .map((id) => ({ id, name: id })),
  ]
  const lines = (item: string) => subjects.map((subject) => line(record, item, subject))
  const numbers = new Map(currentItems(definition).map((item, i) => [item.id, i + 1]))
  const groups = definition.groups.map(({ id, title, items }) => ({
    id,
    title,
    items: items
      .filter((item) => numbers.has(item.id))
      .map((item) => ({ number: numbers.get(item.id) ?? 0, item, lines: lines(item.id) })),
  }))
  const earlier = earlierIds(record, numbers).map((id) => ({
    item: id,
    question: retiredQuestion(definition, id),
    lines: lines(id),
  }))
  return {
    scores: subjects.map((subject) => ({ subject, score: score(definition, record.answers, subject.id) })),
    groups: groups.filter((group) => group.items.length > 0),
    changes: groups.flatMap((group) => group.items.map(onlyChanges).filter((item) => item.lines.length > 0)),
    earlier,
    otherActions: record.actions.filter((action) => !belongs(action, numbers, earlier, subjects)),
    otherEvidence: (record.evidence ?? []).filter((one) => !belongs(one, numbers, earlier, subjects)),
  }
}

function line(record: SavedRecord<ChecklistAnswers>, item: string, subject: Subject): ReportLine {
  const { verdict, note = '' } = answerTo(record.answers, item, subject.id)
  return {
    subject,
    verdict,
    note,
    actions: record.actions.filter((action) => action.item === item && action.subject === subject.id),
    evidence: evidenceTo(record.evidence ?? [], { item, subject: subject.id }),
  }
}

function onlyChanges(item: ReportItem): ReportItem {
  return {
    ...item,
    lines: item.lines.filter(asksForChange),
  }
}

/** Whether an answer is among the changes: partly, no, or anything planned. */
export function asksForChange({ verdict, actions }: ReportLine): boolean {
  return verdict === 'no' || verdict === 'partly' || actions.length > 0
}

function earlierIds(record: SavedRecord<ChecklistAnswers>, current: ReadonlyMap<string, number>): string[] {
  return Object.entries(record.answers.items)
    .filter(
      ([id, bySubject]) =>
        !current.has(id) && Object.values(bySubject).some((answer) => answer.verdict || answer.note),
    )
    .map(([id]) => id)
}

function retiredQuestion(definition: ChecklistDefinition, id: string): string {
  return definition.groups.flatMap((group) => group.items).find((item) => item.id === id)?.question ?? id
}

function belongs(
  { item, subject }: Pick<Action, 'item' | 'subject'>,
  current: ReadonlyMap<string, number>,
  earlier: ChecklistReport['earlier'],
  subjects: readonly Subject[],
): boolean {
  return (
    subjects.some((one) => one.id === subject) &&
    (current.has(item) || earlier.some((one) => one.item === item))
  )
}
