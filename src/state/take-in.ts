import { LIMITS } from '../domain/evidence/limits.ts'
import type { Place } from '../domain/evidence/pieces.ts'
import { type NoRoom, noRoomFor } from '../domain/evidence/room.ts'
import { sniff } from '../domain/evidence/sniff.ts'
import type { Evidence } from '../domain/record/types.ts'
import { keepBytes } from './evidence-store.ts'
import { newId } from './ids.ts'
import { $records } from './records.ts'
import { scalePicture } from './scale-picture.ts'
import type { StorageFault } from './storage.ts'

/** Why a file is not taken as evidence. */
export type TakeInFault = NoRoom | StorageFault | 'not-evidence' | 'too-big' | 'undecodable'

export type TakeInResult = { ok: true; piece: Evidence } | { ok: false; fault: TakeInFault }

/** Makes a piece of evidence of a file and keeps its bytes; the caller puts it into the record `id`, which may be new. Never throws. */
export async function takeIn(file: File, place: Place, id: string): Promise<TakeInResult> {
  const made = await prepare(file).catch(() => 'undecodable' as const)
  if (typeof made === 'string') return { ok: false, fault: made }
  const { blob, ...rest } = made
  if (blob.size > LIMITS.piece) return { ok: false, fault: 'too-big' }
  const noRoom = noRoomFor($records.get().get(id)?.evidence ?? [], place, blob.size)
  if (noRoom) return { ok: false, fault: noRoom }
  const piece: Evidence = { id: newId(), ...place, name: file.name, size: blob.size, ...rest }
  const kept = await keepBytes(piece.id, new Uint8Array(await blob.arrayBuffer()))
  return kept.ok ? { ok: true, piece } : kept
}

type Made = Pick<Evidence, 'type' | 'width' | 'height'> & { readonly blob: Blob }

/** What will be kept: a picture scaled down, a PDF as it is. What the file is, its bytes say, not its name. */
async function prepare(file: File): Promise<Made | TakeInFault> {
  if (file.size > LIMITS.source) return 'too-big'
  const type = sniff(new Uint8Array(await file.slice(0, 16).arrayBuffer()))
  if (type === undefined) return 'not-evidence'
  if (type === 'application/pdf') return { type, blob: file }
  return (await scalePicture(file)) ?? 'undecodable'
}
