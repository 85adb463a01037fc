/** Outlines about 0 0: a circle for a step, a star for a chance to delight, a square for what is taken for granted, a triangle for the second map. */
const SHAPES = {
  step: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  delight: 'M0-11 3.2-3.2 11 0 3.2 3.2 0 11-3.2 3.2-11 0-3.2-3.2Z',
  granted: 'M-7-7H7V7H-7Z',
  second: 'M0-6 6 5H-6Z',
} as const

export type Shape = keyof typeof SHAPES

interface Props {
  readonly shape: Shape
  readonly x: number
  readonly y: number
}

/** The mark of a step on its line. Moments of truth are filled, so that shape and tone both tell them. */
export function Mark({ shape, x, y }: Props) {
  const moment = shape === 'delight' || shape === 'granted'
  return (
    <path
      d={SHAPES[shape]}
      transform={`translate(${x} ${y})`}
      fill={moment ? 'var(--mark)' : shape === 'second' ? 'var(--ink)' : 'var(--sheet)'}
      stroke={shape === 'step' ? 'var(--accent)' : 'var(--ink)'}
      strokeWidth="2.5"
      strokeLinejoin="round"
    />
  )
}
