/** Sizes in which a poster can be set, largest first; `too-much` is more than one sheet of A4 holds in type for a wall. */
export const POSTER_SIZES = ['huge', 'large', 'medium', 'small', 'too-much'] as const
export type PosterSize = (typeof POSTER_SIZES)[number]

/** Most a sheet holds in each size: characters, counting a new promise as a line. */
const ROOM: Readonly<
  Record<Exclude<PosterSize, 'too-much'>, { readonly all: number; readonly line: number }>
> = {
  huge: { all: 150, line: 20 },
  large: { all: 320, line: 32 },
  medium: { all: 640, line: 44 },
  small: { all: 1200, line: 60 },
}

/** The largest size in which promises fit one sheet. */
export function posterSize(promises: readonly string[]): PosterSize {
  const fits = (size: keyof typeof ROOM) => {
    const { all, line } = ROOM[size]
    const room = promises.reduce((sum, text) => sum + Math.ceil(text.length / line) * line + line / 2, 0)
    return room <= all
  }
  return POSTER_SIZES.find((size) => size === 'too-much' || fits(size)) ?? 'too-much'
}
