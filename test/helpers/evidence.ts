import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { EVIDENCE_TYPES, type Evidence } from '../../src/domain/record/types.ts'

/** A real PNG of one grey, or of grey noise that no program can make small. */
export function aPng(width: number, height: number, noise = false): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits a pixel, grey.
  head.writeUInt8(8, 8)
  const rows = Buffer.alloc((width + 1) * height, 128)
  if (noise) for (let i = 0, x = 1; i < rows.length; i++) rows[i] = x = (x * 75 + 74) % 65_537
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0
  return joined(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  )
}

/** The head of a JPEG: it says its size, and holds no picture. A table and filling stand before what matters. */
export function aJpegHead(width: number, height: number): Uint8Array<ArrayBuffer> {
  const frame = Buffer.alloc(17)
  frame.writeUInt16BE(17, 0)
  frame.writeUInt8(8, 2)
  frame.writeUInt16BE(height, 3)
  frame.writeUInt16BE(width, 5)
  return joined('\xff\xd8', '\xff\xc4\x00\x04ab', '\xff\xff\xc0', frame, '\xff\xd9')
}

/** A PDF with one empty page, or so it says. */
export const A_PDF: Uint8Array<ArrayBuffer> = joined('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF')

/** A piece of evidence to the question `size` of document `a`, as its bytes would have it. */
export function aPiece(bytes: Uint8Array, given: Partial<Evidence> = {}): Evidence {
  return {
    id: 'piece',
    item: 'size',
    subject: 'a',
    name: 'Piece',
    type: 'application/pdf',
    size: bytes.length,
    ...given,
  }
}

/** Any evidence a record can refer to, with names and places of a kind. */
export function anyEvidence(
  name: fc.Arbitrary<string>,
  items: readonly string[],
  subjects: readonly string[],
): fc.Arbitrary<Evidence[]> {
  const piece = fc.record(
    {
      item: fc.constantFrom(...items),
      subject: fc.constantFrom(...subjects),
      name,
      type: fc.constantFrom(...EVIDENCE_TYPES),
      size: fc.nat(),
      width: fc.integer({ min: 1, max: 1600 }),
      height: fc.integer({ min: 1, max: 1600 }),
    },
    { requiredKeys: ['item', 'subject', 'name', 'type', 'size'] },
  )
  return fc.array(piece, { maxLength: 4 }).map((all) => all.map((one, i) => ({ id: `piece-${i}`, ...one })))
}

/** Bytes of parts one after the other; text stands for one byte a character. */
export function joined(...parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))),
  )
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined(type, data)
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(named), 4)
  return joined(ends.subarray(0, 4), named, ends.subarray(4))
}
