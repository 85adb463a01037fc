import type { Evidence } from '../record/types.ts'
import { LIMITS } from './limits.ts'
import { evidenceTo, type Place } from './pieces.ts'

/** Why a record takes no further piece: the answer has as many as it may, or the record holds as many bytes. */
export type NoRoom = 'too-many' | 'record-full'

/** Why another piece of `size` bytes cannot be put to an answer; nothing when it can. */
export function noRoomFor(evidence: readonly Evidence[], place: Place, size: number): NoRoom | undefined {
  if (evidenceTo(evidence, place).length >= LIMITS.answer) return 'too-many'
  const bytes = evidence.reduce((sum, one) => sum + one.size, size)
  return bytes > LIMITS.record ? 'record-full' : undefined
}
