/** Sizes of type in which a poster can be set, in points, largest first; the smallest can still be read from a step away. */
export const POSTER_SIZES = [56, 48, 40, 34, 30, 26, 22, 18] as const
export type PosterSize = (typeof POSTER_SIZES)[number]

/** What a sheet of A4 leaves for promises, between margins, heading and name, in points. */
const SHEET = { width: 490, height: 560 }
/** Line height, space and rule around a promise, and width of a letter with what is lost at the end of a line, in ems. */
const LINE = 1.25
const AROUND = 1.3
const LETTER = 0.6

/** The largest type in which promises fit one sheet; nothing when they do not in any. */
export function posterSize(promises: readonly string[]): PosterSize | undefined {
  return POSTER_SIZES.find((size) => heightOf(promises, size) <= SHEET.height)
}

/** About how high promises stand in a size, in points. */
function heightOf(promises: readonly string[], size: number): number {
  const letters = Math.floor(SHEET.width / (size * LETTER))
  const lines = promises.reduce((sum, text) => sum + Math.ceil(text.length / letters), 0)
  return size * (lines * LINE + promises.length * AROUND)
}
