import type { ChecklistAnswers } from '../../src/domain/checklist/types.ts'
import { createAction, createRecord } from '../../src/domain/record/create.ts'
import { toStored } from '../../src/domain/record/read.ts'
import type { Action, SavedRecord } from '../../src/domain/record/types.ts'
import { audit } from './audit.ts'
import type { Watched, withSite } from './browser.ts'
import { makeFirstDatabase, putByHand } from './database.ts'

/** An audit as an earlier visit would have left it: of one document `a`, with some of it given. */
export function anAudit(
  given: Partial<SavedRecord<ChecklistAnswers>> & { id: string },
): SavedRecord<ChecklistAnswers> {
  const answers = { subjects: [{ id: 'a', name: given.title ?? '' }], items: {} }
  const { kind, id: tool, edition } = audit
  return { ...createRecord({ kind, tool, edition, answers, ...given }, '2026-11-01T09:00:00.000Z'), ...given }
}

/** A planned change to an item of document `a`. */
export function anAction(item: string, given: Partial<Action>): Action {
  return { ...createAction(`action-${item}`, item, 'a'), ...given }
}

/** What the database holds when it holds these records. */
export function storeOf(records: readonly SavedRecord[]): Record<string, unknown> {
  return Object.fromEntries(records.map((record) => [record.id, toStored(record)]))
}

/** Opens a page in a browser that has kept these records from an earlier visit, and these other values by key. */
export async function openWith(
  { open, address }: Pick<ReturnType<typeof withSite>, 'open' | 'address'>,
  records: readonly SavedRecord[],
  path: string,
  others: Readonly<Record<string, unknown>> = {},
): Promise<Watched> {
  // A page without a script, because it opens in no time.
  const watched = await open('robots.txt')
  const { page, requests } = watched
  await makeFirstDatabase(page)
  await putByHand(page, { ...storeOf(records), ...others })
  requests.length = 0
  await page.goto(address(path))
  return watched
}
