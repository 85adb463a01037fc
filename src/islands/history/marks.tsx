/** Outlines 12 units across, about 0 0: circle, square, triangle, diamond, upright and slanting cross. */
const SHAPES = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  'M-5-5H5V5H-5Z',
  'M0-6 6 5H-6Z',
  'M0-7 7 0 0 7-7 0Z',
  'M-6 0H6M0-6V6',
  'M-5-5 5 5M5-5-5 5',
] as const
const DASHES = ['none', '8 6', '2 6', '14 5 2 5'] as const

/** The mark of a line on its points, by the place of the line; filled at first, hollow once every shape is taken. */
export function Mark({ line, x, y }: { line: number; x: number; y: number }) {
  const hollow = Math.floor(line / SHAPES.length) % 2 === 1
  return (
    <path
      className={hollow ? 'mark hollow' : 'mark'}
      d={SHAPES[line % SHAPES.length]}
      transform={`translate(${x} ${y})`}
    />
  )
}

/** How a line is broken, by its place, for `stroke-dasharray`. */
export function dashOf(line: number): string {
  return DASHES[line % DASHES.length] ?? 'none'
}
