import type { Evidence, SavedRecord } from '../record/types.ts'

/** Where a piece of evidence belongs. */
export type Place = Pick<Evidence, 'item' | 'subject'>

/** The evidence to one answer. */
export function evidenceTo(evidence: readonly Evidence[], { item, subject }: Place): readonly Evidence[] {
  return evidence.filter((one) => one.item === item && one.subject === subject)
}

/** The record with one more piece. */
export function withEvidence<Answers>(record: SavedRecord<Answers>, piece: Evidence): SavedRecord<Answers> {
  return { ...record, evidence: [...(record.evidence ?? []), piece] }
}

/** The record without some of its pieces; without any it is as if it never had one. */
export function withoutEvidence<Answers>(
  record: SavedRecord<Answers>,
  isGone: (piece: Evidence) => boolean,
): SavedRecord<Answers> {
  const { evidence = [], ...rest } = record
  const kept = evidence.filter((piece) => !isGone(piece))
  return kept.length > 0 ? { ...rest, evidence: kept } : rest
}
