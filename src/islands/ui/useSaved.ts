import { useStore } from '@nanostores/react'
import type { SavedRecord } from '../../domain/record/types.ts'
import { $records } from '../../state/records.ts'

/** The reader's records of one tool, in no order; the archive is among them, the trash is not. */
export function useSaved(tool: string, kind: string): SavedRecord[] {
  const records = useStore($records, { ssr: 'initial' })
  return [...records.values()].filter((one) => one.tool === tool && one.kind === kind && !one.deleted)
}
