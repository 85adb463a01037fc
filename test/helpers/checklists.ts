import { readAnswers, resetAnswers } from '../../src/domain/checklist/answers.ts'
import type {
  ChecklistAnswers,
  ChecklistDefinition,
  ChecklistItem,
  ItemAnswer,
} from '../../src/domain/checklist/types.ts'
import { createRecord } from '../../src/domain/record/create.ts'
import type { SavedRecord } from '../../src/domain/record/types.ts'

/** The registry with the one kind that the tests of records need. */
export const KINDS = { checklist: { readAnswers, resetAnswers } }

/** One question; its texts do not matter. */
export function item(id: string, retired = false): ChecklistItem {
  return {
    id,
    question: `Is ${id} right?`,
    means: '',
    check: '',
    why: '',
    fix: '',
    ...(retired ? { retired } : {}),
  }
}

/** A checklist with one group of questions for each list given. */
export function checklist(...groups: readonly (readonly ChecklistItem[])[]): ChecklistDefinition {
  return {
    id: 'audit',
    kind: 'checklist',
    title: 'Audit',
    edition: '2026-11',
    page: 'section/page',
    intro: '',
    subject: { one: 'leaflet', many: 'leaflets', prompt: '', example: '' },
    groups: groups.map((items, i) => ({ id: `group-${i}`, title: `Group ${i}`, items })),
  }
}

/** Answers about one leaflet called `a`, from `question: verdict`. */
export function answers(verdicts: Readonly<Record<string, ItemAnswer['verdict']>> = {}): ChecklistAnswers {
  const items = Object.entries(verdicts).map(([id, verdict]) => [id, { a: verdict ? { verdict } : {} }])
  return { subjects: [{ id: 'a', name: 'A' }], items: Object.fromEntries(items) }
}

/** A saved record of the checklist above. */
export function saved(
  of: ChecklistAnswers,
  more: Partial<SavedRecord<ChecklistAnswers>> = {},
): SavedRecord<ChecklistAnswers> {
  const made = { id: 'r', kind: 'checklist', tool: 'audit', edition: '2026-11', answers: of }
  return { ...createRecord(made, '2026-11-22T10:00:00.000Z'), ...more }
}
