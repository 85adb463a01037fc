import { kinds } from '../domain/kinds.ts'
import { fieldsFor } from '../domain/record/fields.ts'
import { FORMAT_VERSION } from '../domain/record/format.ts'
import { readStored, type Unreadable } from '../domain/record/read.ts'
import type { SavedRecord } from '../domain/record/types.ts'

/** Longest link we make, in characters: mail programs and chats cut longer ones. */
export const LONGEST_LINK = 8_000
/** Longest link we try to open, in characters. */
const LONGEST_READ = 64_000
/** Most a link may unpack to, in bytes: 100 MB of nothing fits in 130 kB. */
const MOST_UNPACKED = 1_000_000

/** Bytes unpacked in one go. A browser unpacks all of what it is given, a thousandfold at most, before anybody can stop it. */
const PIECE = 1_000

/** Why a link cannot be opened. */
export type LinkFault = 'cut' | 'too-big' | Unreadable

export type LinkResult = { ok: true; record: SavedRecord } | { ok: false; fault: LinkFault }

/** A record packed for the part of an address after `#`, which no server ever sees. */
export async function toLink(record: SavedRecord): Promise<string> {
  const text = JSON.stringify({ version: FORMAT_VERSION, record: { ...fieldsFor(record, 'link'), rev: 0 } })
  const packed = await collect(
    new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    Infinity,
  )
  return base64(packed ?? new Uint8Array())
}

/** Opens a packed record; unpacks piece by piece and stops at 1 MB. Never throws. */
export async function fromLink(packed: string): Promise<LinkResult> {
  if (packed.length > LONGEST_READ) return { ok: false, fault: 'too-big' }
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    )
    const unpacked = await collect(
      inPieces(bytes).pipeThrough(new DecompressionStream('deflate-raw')),
      MOST_UNPACKED,
    )
    if (!unpacked) return { ok: false, fault: 'too-big' }
    const read = readStored(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpacked)), kinds)
    return read.ok ? read : { ok: false, fault: read.reason }
  } catch {
    return { ok: false, fault: 'cut' }
  }
}

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(at, at + PIECE))
      at += PIECE
    },
  })
}

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const reader = stream.getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value)
    size += next.value.length
    if (size > most) {
      await reader.cancel()
      return undefined
    }
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
