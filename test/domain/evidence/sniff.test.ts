import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sniff } from '../../../src/domain/evidence/sniff.ts'
import { A_PDF, aJpegHead, aPng, joined } from '../../helpers/evidence.ts'

describe('what a file is', () => {
  it.each([
    ['a PNG', 'image/png', aPng(1, 1)],
    ['a JPEG', 'image/jpeg', aJpegHead(1, 1)],
    ['a PDF', 'application/pdf', A_PDF],
    ['a GIF', 'image/gif', joined('GIF89a and more')],
    ['a WebP', 'image/webp', joined('RIFF\x00\x00\x00\x00WEBPVP8 ')],
    ['a picture of an iPhone', 'image/heif', joined('\x00\x00\x00\x18ftypheic\x00\x00')],
  ])('is told by its first bytes: %s', (_, type, bytes) => {
    expect(sniff(bytes)).toBe(type)
  })

  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['an SVG behind its declaration', '<?xml version="1.0"?><svg/>'],
    ['an HTML page', '<!doctype html><script>alert(1)</script>'],
    ['an HTML page that turns into a PDF', '<script>alert(1)</script>%PDF-1.7'],
    ['a program', 'MZ\x90\x00\x03'],
    ['a zip file', 'PK\x03\x04 and more than enough'],
    ['a sound in the box of a WebP', 'RIFF\x00\x00\x00\x00WAVEfmt '],
    ['a film in the box of a HEIC', '\x00\x00\x00\x18ftypisom\x00\x00'],
    ['half a signature', '\x89PNG'],
    ['nothing', ''],
  ])('is nothing we take: %s', (_, text) => {
    expect(sniff(joined(text))).toBeUndefined()
  })

  it('is never an error, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void sniff(bytes)))
  })
})
