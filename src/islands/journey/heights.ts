import { EM } from '../../domain/journey/picture.ts'
import type { DrawingProps } from './Drawing.tsx'
import { legendHeight } from './Legend.tsx'
import { keyHeight } from './StepKey.tsx'

/** Where what stands under the line begins and ends, in units of the drawing: the legend from `left`, the key of the steps at `under`. */
export function heightsOf({
  picture,
  legend,
  steps = [],
}: Pick<DrawingProps, 'picture' | 'legend' | 'steps'>) {
  const { width, height, frame } = picture
  // Under a narrow drawing the legend begins at its edge, or it would have no room.
  const left = frame.left > 4 * EM ? frame.left : 0
  const room = width - left
  const under = height + legendHeight(legend, room)
  return { left, room, under, full: under + keyHeight(steps, room) }
}
