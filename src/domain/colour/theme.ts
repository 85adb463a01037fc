import { contrast } from './contrast.ts'
import { fromOklch, type Oklch, toOklch } from './oklch.ts'
import { readHex, type Srgb, writeHex } from './srgb.ts'

/** The contrast that clear print asks of text (WCAG 2.2, 1.4.6). */
export const ENOUGH = 7

type Theme = 'light' | 'dark'

/** What text stands on, and the quietest text that stands on it: the tokens of src/styles/tokens.css. */
export const GROUNDS = {
  light: { paper: '#fbf9f4', sheet: '#fffefb', 'mark-tint': '#fbf0d4', quiet: '#46505c' },
  dark: { paper: '#15191d', sheet: '#1b2025', 'mark-tint': '#33291a', quiet: '#b9bbb6' },
} as const

/** The colours of a theme that come from the accent, as `#rrggbb`. */
export interface Accent {
  readonly accent: string
  /** Text on the accent. */
  readonly onAccent: string
  /** A ground with a breath of the accent. */
  readonly tint: string
  /** The accent for readers who ask for more contrast. */
  readonly strong: string
}

/** The lowest contrast of a colour with what text stands on in the light theme, where it is used as it is. */
export function accentContrast(colour: Srgb): number {
  return lowest(colour, 'light', tintOf(toOklch(colour), 'light'))
}

/** The colour nearest in lightness, of the same hue, that text can have in the light theme. */
export function nearestAccent(colour: Srgb): string {
  // On the screen a colour is not quite of the hue that was asked for, and its tint with it.
  return readable(toOklch(colour), 'light', (shown) => tintOf(toOklch(shown), 'light'))
}

/** The colours of both themes from one: itself in the light theme, its hue lightened in the dark one. */
export function accentColours(colour: Srgb): Readonly<Record<Theme, Accent>> {
  const given = toOklch(colour)
  const darkTint = tintOf(given, 'dark')
  const inHue = (lightness: number, chroma: number) =>
    writeHex(fromOklch({ lightness, chroma: Math.min(chroma, given.chroma), hue: given.hue }))
  return {
    light: {
      accent: writeHex(colour),
      onAccent: '#ffffff',
      tint: tintOf(given, 'light'),
      strong: inHue(Math.min(0.31, given.lightness), 0.07),
    },
    dark: {
      accent: readable(
        { ...given, lightness: 0.805, chroma: Math.min(0.1, given.chroma) },
        'dark',
        () => darkTint,
      ),
      onAccent: inHue(0.23, 0.023),
      tint: darkTint,
      strong: inHue(0.905, 0.07),
    },
  }
}

/** A colour made darker, or lighter in the dark theme, until text can have it. */
function readable(colour: Oklch, theme: Theme, tintBehind: (shown: Srgb) => string): string {
  const step = theme === 'light' ? -0.002 : 0.002
  for (let lightness = colour.lightness; lightness > 0 && lightness < 1; lightness += step) {
    const hex = writeHex(fromOklch({ ...colour, lightness }))
    const shown = read(hex)
    if (lowest(shown, theme, tintBehind(shown)) >= ENOUGH) return hex
  }
  return theme === 'light' ? '#000000' : '#ffffff'
}

function lowest(colour: Srgb, theme: Theme, tint: string): number {
  const { paper, sheet, 'mark-tint': markTint } = GROUNDS[theme]
  return Math.min(...[paper, sheet, markTint, tint].map((ground) => contrast(colour, read(ground))))
}

/** The ground in a hue: as light, or in the dark theme as dark, as it must be for the quietest text. */
function tintOf({ hue, chroma }: Oklch, theme: Theme): string {
  const [lightness, breath] = theme === 'light' ? [0.952, 0.011] : [0.278, 0.02]
  return writeHex(fromOklch({ lightness, chroma: Math.min(breath, chroma), hue }))
}

function read(hex: string): Srgb {
  const colour = readHex(hex)
  if (!colour) throw new Error(`expected a colour such as #0b5d6b but got ${hex}`)
  return colour
}
