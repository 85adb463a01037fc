import { createRecord } from '../../../domain/record/create.ts'
import { startFrom } from '../../../domain/standard/answers.ts'
import type { StandardDefinition } from '../../../domain/standard/definition.ts'
import { titleOf } from '../../../domain/standard/register/from-column.ts'
import { bringIn } from '../../../state/bring-in.ts'
import { newId } from '../../../state/ids.ts'
import type { Reader } from '../reader.ts'

/** Longest the page may stand still while drafts are read, in milliseconds. */
const AT_ONCE_MS = 40

/** Saves drafts as new standards in one transaction; gives the way to take them out again. */
export async function saveDrafts(
  { id: tool, kind, edition }: StandardDefinition,
  drafts: readonly string[],
  reader: Reader,
): ReturnType<typeof bringIn> {
  const now = Date.now()
  const added = []
  let rest = performance.now()
  for (const [i, draft] of drafts.entries()) {
    // A millisecond apart, so that they stay in the order in which they came.
    const created = new Date(now + i).toISOString()
    const answers = startFrom(draft, reader.keep(draft))
    added.push({
      ...createRecord({ id: newId(), kind, tool, edition, answers }, created),
      title: titleOf(draft),
    })
    if (performance.now() - rest < AT_ONCE_MS) continue
    await new Promise((resolve) => setTimeout(resolve))
    rest = performance.now()
  }
  const nothing = { bytes: new Map(), bad: [] }
  return bringIn(
    {
      ok: true,
      comparison: { added, same: [], changed: [] },
      bad: [],
      evidence: nothing,
      wording: new Map(),
    },
    'copies',
  )
}
