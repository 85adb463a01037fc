import { type BytesFault, faultIn } from '../domain/evidence/check.ts'
import { LIMITS } from '../domain/evidence/limits.ts'
import type { Evidence, SavedRecord } from '../domain/record/types.ts'
import { fromBase64 } from './base64.ts'

/** Why a piece of evidence that a record refers to does not come with its file. */
export type EvidenceFault = BytesFault | 'missing' | 'not-base64'

/** What the records of a file refer to: bytes that can be taken, by id, and the pieces that cannot. */
export interface ReadEvidence {
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly bad: readonly { readonly id: string; readonly reason: EvidenceFault }[]
}

/** Characters of base64 for the largest piece. */
const MOST_CHARACTERS = Math.ceil(LIMITS.piece / 3) * 4

/** Reads what a file holds under `evidence`. Nothing is believed: only what records refer to is looked at, by its bytes. */
export function readEvidence(records: readonly SavedRecord[], packed: unknown): ReadEvidence {
  const bytes = new Map<string, Uint8Array>()
  const bad = new Map<string, EvidenceFault>()
  for (const piece of records.flatMap(({ evidence = [] }) => evidence)) {
    if (bytes.has(piece.id) || bad.has(piece.id)) continue
    const read = readOne(piece, packed)
    if (typeof read === 'string') bad.set(piece.id, read)
    else bytes.set(piece.id, read)
  }
  return { bytes, bad: [...bad].map(([id, reason]) => ({ id, reason })) }
}

function readOne(piece: Evidence, packed: unknown): Uint8Array | EvidenceFault {
  const text = own(packed, piece.id)
  if (text === undefined) return 'missing'
  if (typeof text !== 'string') return 'not-base64'
  if (text.length > MOST_CHARACTERS) return 'too-big'
  const bytes = fromBase64(text)
  return bytes ? (faultIn(bytes, piece) ?? bytes) : 'not-base64'
}

// Ids come from a file: `constructor` must not find Object's own.
function own(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined
  return (holder as Record<string, unknown>)[key]
}
