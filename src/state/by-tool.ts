import { computed } from 'nanostores'
import type { SavedRecord } from '../domain/record/types.ts'
import { $records } from './records.ts'

/** The records of each tool, by the tool's id. The archive is among them: finished work is what history is made of. The trash is not. */
export const $byTool = computed(
  $records,
  (records): ReadonlyMap<string, readonly SavedRecord[]> =>
    Map.groupBy(
      [...records.values()].filter(({ deleted }) => !deleted),
      ({ tool }) => tool,
    ),
)
