import { describe, expect, it } from 'vitest'
import { faultIn } from '../../../src/domain/evidence/check.ts'
import { LIMITS } from '../../../src/domain/evidence/limits.ts'
import { A_PDF, aJpegHead, aPiece, aPng, joined } from '../../helpers/evidence.ts'

const png = aPng(40, 30)
const pngPiece = aPiece(png, { type: 'image/png', width: 40, height: 30 })
const svg = joined('<svg xmlns="http://www.w3.org/2000/svg"/>')
const long = joined(A_PDF, new Uint8Array(LIMITS.piece))
const wide = aJpegHead(LIMITS.side + 1, 10)

describe('bytes that come for a piece of evidence', () => {
  it.each([
    ['a picture', png, pngPiece],
    ['a PDF', A_PDF, aPiece(A_PDF)],
  ])('are taken when they are what the record says: %s', (_, bytes, piece) => {
    expect(faultIn(bytes, piece)).toBeUndefined()
  })

  it.each([
    ['an SVG that calls itself a picture', 'not-evidence', svg, aPiece(svg, { type: 'image/png' })],
    [
      'a head without a picture',
      'not-evidence',
      png.subarray(0, 20),
      aPiece(png.subarray(0, 20), { type: 'image/png' }),
    ],
    ['a PDF that calls itself a picture', 'mislabelled', A_PDF, aPiece(A_PDF, { type: 'image/png' })],
    ['a picture that was cut short', 'mislabelled', png.subarray(0, 50), pngPiece],
    ['a picture of another size', 'mislabelled', png, { ...pngPiece, width: 41 }],
    [
      'a picture in a format we do not keep',
      'mislabelled',
      joined('GIF89a'),
      aPiece(joined('GIF89a'), { type: 'image/png' }),
    ],
    ['more bytes than a piece may have', 'too-big', long, aPiece(long)],
    [
      'a picture that would fill the memory',
      'too-big',
      wide,
      aPiece(wide, { type: 'image/jpeg', width: LIMITS.side + 1, height: 10 }),
    ],
  ] as const)('are refused: %s is %s', (_, fault, bytes, piece) => {
    expect(faultIn(bytes, piece)).toBe(fault)
  })
})
