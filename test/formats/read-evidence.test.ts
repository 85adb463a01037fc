import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/domain/evidence/limits.ts'
import { fromBase64, toBase64 } from '../../src/formats/base64.ts'
import { readEvidence } from '../../src/formats/read-evidence.ts'
import { answers, saved } from '../helpers/checklists.ts'
import { A_PDF, anyEvidence, aPiece, aPng, joined } from '../helpers/evidence.ts'

const png = aPng(40, 30)
const holding = (...evidence: ReturnType<typeof aPiece>[]) => [saved(answers(), { evidence })]
const reasonFor = (piece: ReturnType<typeof aPiece>, packed: unknown) =>
  readEvidence(holding(piece), packed).bad.map(({ reason }) => reason)

describe('base64', () => {
  it('gives back the bytes it was made of', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
    const long = new Uint8Array(100_001).fill(200)
    expect(fromBase64(toBase64(long))).toEqual(long)
  })

  it('is not anything else', () => {
    expect(fromBase64('data:image/png;base64,AAAA')).toBeUndefined()
  })
})

describe('the evidence in a file', () => {
  it('is read once, however many records refer to it', () => {
    const piece = aPiece(png, { type: 'image/png', width: 40, height: 30 })
    const records = [...holding(piece), ...holding(piece)]
    expect(readEvidence(records, { piece: toBase64(png) })).toEqual({
      bytes: new Map([['piece', png]]),
      bad: [],
    })
  })

  it('is left alone when no record refers to it', () => {
    expect(readEvidence(holding(), { stranger: toBase64(png) })).toEqual({ bytes: new Map(), bad: [] })
  })

  const svg = joined('<svg xmlns="http://www.w3.org/2000/svg"/>')
  const html = joined('<!doctype html><script>alert(1)</script>')
  it.each([
    ['nothing at all', 'missing', aPiece(A_PDF), undefined],
    ['a list', 'missing', aPiece(A_PDF), [toBase64(A_PDF)]],
    ['no such id', 'missing', aPiece(A_PDF), { other: toBase64(A_PDF) }],
    ['an id that every object answers to', 'missing', aPiece(A_PDF, { id: 'constructor' }), {}],
    ['a number', 'not-base64', aPiece(A_PDF), { piece: 5 }],
    ['plain text', 'not-base64', aPiece(A_PDF), { piece: '%PDF-1.7' }],
    ['an SVG', 'not-evidence', aPiece(svg, { type: 'image/png' }), { piece: toBase64(svg) }],
    ['an HTML page', 'not-evidence', aPiece(html), { piece: toBase64(html) }],
    ['another type than it says', 'mislabelled', aPiece(png), { piece: toBase64(png) }],
    ['too many bytes', 'too-big', aPiece(A_PDF), { piece: 'A'.repeat(Math.ceil(LIMITS.piece / 3) * 4 + 4) }],
  ])('is dropped where it holds %s: %s', (_, reason, piece, packed) => {
    expect(reasonFor(piece, packed)).toEqual([reason])
  })

  it('is each told of once, and nothing is thrown, whatever the file holds', () => {
    fc.assert(
      fc.property(anyEvidence(fc.string(), ['size'], ['a']), fc.jsonValue(), (evidence, packed) => {
        const { bytes, bad } = readEvidence(holding(...evidence), packed)
        expect(bytes.size + bad.length).toBe(evidence.length)
      }),
    )
  })
})
