import type { Picture, Spot } from '../../domain/journey/picture.ts'
import { areaTo } from './curves.ts'
import { Patterns } from './Patterns.tsx'

interface Props {
  readonly id: string
  readonly spots: readonly Spot[]
  readonly frame: Picture['frame']
}

/**
 * The gap between what was felt and what was expected. Each half is what lies on one side of one line, cut by what lies on the
 * other side of the other, so that its edges are the lines themselves.
 */
export function Gap({ id, spots, frame }: Props) {
  return (
    <>
      <defs>
        <Patterns id={id} />
        <clipPath id={`${id}-under`}>
          <path d={areaTo(spots, 'expectedY', 'bottom', frame)} />
        </clipPath>
        <clipPath id={`${id}-over`}>
          <path d={areaTo(spots, 'expectedY', 'top', frame)} />
        </clipPath>
      </defs>
      <path
        d={areaTo(spots, 'feelingY', 'top', frame)}
        clipPath={`url(#${id}-under)`}
        fill={`url(#${id}-below)`}
      />
      <path
        d={areaTo(spots, 'feelingY', 'bottom', frame)}
        clipPath={`url(#${id}-over)`}
        fill={`url(#${id}-above)`}
      />
    </>
  )
}
