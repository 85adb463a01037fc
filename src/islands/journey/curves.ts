import { area, curveMonotoneX, line } from 'd3-shape'
import type { Picture, Spot } from '../../domain/journey/picture.ts'

type Height = 'feelingY' | 'expectedY'

/** A smooth line through the steps that are rated, which never swings beyond them; a step without a rating leaves a gap. */
export function curveThrough(spots: readonly Spot[], height: Height): string {
  const draw = line<Spot>()
    .defined((spot) => spot[height] !== undefined)
    .x(({ x }) => x)
    .y((spot) => spot[height] ?? 0)
    .curve(curveMonotoneX)
    .digits(1)
  return draw(spots) ?? ''
}

/** What lies between such a line and the upper or the lower edge of the plot. */
export function areaTo(
  spots: readonly Spot[],
  height: Height,
  edge: 'top' | 'bottom',
  frame: Picture['frame'],
) {
  const draw = area<Spot>()
    .defined((spot) => spot[height] !== undefined)
    .x(({ x }) => x)
    .y0(frame[edge])
    .y1((spot) => spot[height] ?? 0)
    .curve(curveMonotoneX)
    .digits(1)
  return draw(spots) ?? ''
}
