import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../../src/domain/colour/contrast.ts'
import { fromOklch, toOklch } from '../../../src/domain/colour/oklch.ts'
import { readHex, type Srgb, writeHex } from '../../../src/domain/colour/srgb.ts'
import { accentColours, accentContrast, GROUNDS, nearestAccent } from '../../../src/domain/colour/theme.ts'

const byte = fc.integer({ min: 0, max: 255 })
const anyColour = fc
  .tuple(byte, byte, byte)
  .map((bytes) => writeHex(bytes.map((n) => n / 255) as unknown as Srgb))
const of = (hex: string) => readHex(hex) as Srgb
const between = (a: string, b: string) => contrast(of(a), of(b))

describe('a colour', () => {
  it('is read in the two ways it can be written', () => {
    expect(readHex('#0B5d6b')).toEqual(readHex('#0b5d6b'))
    expect(readHex('#fa0')).toEqual(readHex('#ffaa00'))
  })

  it.each(['', '0b5d6b', '#0b5d6', '#0b5d6bff', 'teal', '#0b5d6g'])('is not read from `%s`', (text) => {
    expect(readHex(text)).toBeUndefined()
  })

  it('is the same after the way to lightness, chroma and hue and back', () => {
    fc.assert(
      fc.property(anyColour, (hex) => {
        expect(writeHex(fromOklch(toOklch(of(hex))))).toBe(hex)
      }),
    )
  })

  // The worked values of CSS Color 4, sRGB red and lime.
  it.each([
    ['#ff0000', 0.628, 0.258, 29.2],
    ['#00ff00', 0.866, 0.295, 142.5],
  ])('%s has the lightness, chroma and hue that are known for it', (hex, lightness, chroma, hue) => {
    const found = toOklch(of(hex))
    expect(found.lightness).toBeCloseTo(lightness, 2)
    expect(found.chroma).toBeCloseTo(chroma, 2)
    expect(found.hue).toBeCloseTo(hue, 0)
  })

  it('keeps its lightness when its chroma is more than a screen can show', () => {
    const shown = toOklch(fromOklch({ lightness: 0.8, chroma: 0.4, hue: 260 }))
    expect(shown.lightness).toBeCloseTo(0.8, 2)
    expect(shown.chroma).toBeLessThan(0.15)
  })
})

describe('contrast', () => {
  // The last two are worked examples of WCAG 2.2: the lightest grey on white with 4.5 and with 7.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#123456', '#123456', 1],
    ['#767676', '#ffffff', 4.54],
    ['#595959', '#ffffff', 7],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(between(a, b)).toBeCloseTo(ratio, 1)
    expect(between(b, a)).toBe(between(a, b))
  })
})

describe('an accent', () => {
  it('that cannot be read is answered with the nearest that can, in the same hue', () => {
    expect(accentContrast(of('#e6007e'))).toBeCloseTo(3.89, 2)
    const better = nearestAccent(of('#e6007e'))
    expect(accentContrast(of(better))).toBeGreaterThanOrEqual(7)
    expect(accentContrast(of(better))).toBeLessThan(7.2)
    expect(Math.abs(toOklch(of(better)).hue - toOklch(of('#e6007e')).hue)).toBeLessThan(3)
  })

  it('that can be read is its own nearest', () => {
    expect(nearestAccent(of('#0b4f5c'))).toBe('#0b4f5c')
  })

  it('of any hue gives text of 7 to 1 on every ground of both themes, and leaves quiet text that on its tint', () => {
    fc.assert(
      fc.property(anyColour, (hex) => {
        const colours = accentColours(of(nearestAccent(of(hex))))
        for (const theme of ['light', 'dark'] as const) {
          const { accent, onAccent, tint, strong } = colours[theme]
          const { quiet, ...grounds } = GROUNDS[theme]
          for (const ground of [...Object.values(grounds), tint]) {
            expect(between(accent, ground)).toBeGreaterThanOrEqual(7)
            expect(between(strong, ground)).toBeGreaterThanOrEqual(7)
          }
          expect(between(onAccent, accent)).toBeGreaterThanOrEqual(7)
          expect(between(quiet, tint)).toBeGreaterThanOrEqual(7)
        }
      }),
      // On the screen its hue is another one, by a little, than that of the colour that was asked for.
      { examples: [['#fd7d00']] },
    )
  })

  it('is measured against the colours that the styles use', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8')
    for (const name of ['paper', 'sheet', 'mark-tint', 'quiet'] as const)
      expect(tokens).toContain(`--${name}: light-dark(${GROUNDS.light[name]}, ${GROUNDS.dark[name]});`)
  })
})
