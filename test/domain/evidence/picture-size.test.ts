import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureSize } from '../../../src/domain/evidence/picture-size.ts'
import { aJpegHead, aPng, joined } from '../../helpers/evidence.ts'

describe('the size of a picture', () => {
  it('is read from a PNG', () => {
    expect(pictureSize(aPng(31, 17), 'image/png')).toEqual({ width: 31, height: 17 })
  })

  it('is read from a JPEG, behind tables and filling', () => {
    expect(pictureSize(aJpegHead(640, 480), 'image/jpeg')).toEqual({ width: 640, height: 480 })
  })

  it('is read from bytes in the middle of others', () => {
    const inside = joined('xxx', aPng(5, 6)).subarray(3)
    expect(pictureSize(inside, 'image/png')).toEqual({ width: 5, height: 6 })
  })

  it.each([
    ['a PNG cut short', 'image/png', aPng(3, 3).subarray(0, 20)],
    ['a PNG of no width', 'image/png', aPng(0, 3)],
    ['a JPEG cut short', 'image/jpeg', aJpegHead(3, 3).subarray(0, 12)],
    ['a JPEG without a frame', 'image/jpeg', joined('\xff\xd8\xff\xe0\x00\x10JFIF and so on and on')],
    ['a JPEG that loses its way', 'image/jpeg', joined('\xff\xd8\xff\xe0\x00\x03ANot a marker')],
  ] as const)('is nothing for %s', (_, type, bytes) => {
    expect(pictureSize(bytes, type)).toBeUndefined()
  })

  it('is never an error and never a loop, whatever the bytes', () => {
    const markers = fc.uint8Array({ maxLength: 60 }).map((bytes) => joined('\xff\xd8\xff', bytes))
    fc.assert(
      fc.property(markers, (bytes) => {
        pictureSize(bytes, 'image/jpeg')
        pictureSize(bytes, 'image/png')
      }),
    )
  })
})
