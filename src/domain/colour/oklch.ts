import { fromLinear, type Srgb, toLinear } from './srgb.ts'

/** A colour by how people see it: lightness from 0 to 1, chroma from 0 (grey) to about 0.37, hue in degrees. */
export interface Oklch {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

// Numbers of both conversions: Björn Ottosson, "A perceptual color space for image processing" (2020), also in CSS Color 4.

/** The lightness, chroma and hue of a colour. */
export function toOklch(colour: Srgb): Oklch {
  const [r, g, b] = colour.map(toLinear) as [number, number, number]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const across = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const along = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(across, along),
    hue: ((Math.atan2(along, across) * 180) / Math.PI + 360) % 360,
  }
}

/** The colour of a lightness and hue with as much of the chroma as a screen can show (CSS Color 4 reduces chroma too). */
export function fromOklch({ lightness, chroma, hue }: Oklch): Srgb {
  let [shown, beyond] = [0, chroma]
  if (isShown(convert(lightness, chroma, hue))) shown = chroma
  while (shown !== chroma && beyond - shown > 0.0001) {
    const middle = (shown + beyond) / 2
    if (isShown(convert(lightness, middle, hue))) shown = middle
    else beyond = middle
  }
  return convert(lightness, shown, hue).map((share) => Math.min(1, Math.max(0, share))) as unknown as Srgb
}

function convert(lightness: number, chroma: number, hue: number): Srgb {
  const across = chroma * Math.cos((hue * Math.PI) / 180)
  const along = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * across + 0.2158037573 * along) ** 3
  const m = (lightness - 0.1055613458 * across - 0.0638541728 * along) ** 3
  const s = (lightness - 0.0894841775 * across - 1.291485548 * along) ** 3
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

function isShown(colour: Srgb): boolean {
  return colour.every((share) => share >= -0.0001 && share <= 1.0001)
}
