/** A colour as the shares of red, green and blue that a screen shows, each from 0 to 1, as they are written (gamma-encoded). */
export type Srgb = readonly [red: number, green: number, blue: number]

/** Reads a colour written as `#rgb` or `#rrggbb`; nothing when it is written otherwise. */
export function readHex(text: string): Srgb | undefined {
  if (!/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)) return undefined
  const digits = text.length === 4 ? text.slice(1).replace(/./g, '$&$&') : text.slice(1)
  const share = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16) / 255
  return [share(0), share(2), share(4)]
}

/** Writes a colour as `#rrggbb`; shares beyond what a screen shows are cut off. */
export function writeHex(colour: Srgb): string {
  const byte = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 255)
  return `#${colour.map((share) => byte(share).toString(16).padStart(2, '0')).join('')}`
}

/** The light a share stands for, from 0 to 1 (IEC 61966-2-1). */
export function toLinear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** The share that stands for an amount of light: the inverse of `toLinear`. */
export function fromLinear(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
}
