import type { JourneyDefinition, Step } from '../../domain/journey/types.ts'
import { Mark } from './marks.tsx'

const WIDTH = 96
const MARGIN = 12

/** Where a feeling lies on its range, small enough for a line of text that says the same. */
export function FeelingMark({ definition: { range }, step }: { definition: JourneyDefinition; step: Step }) {
  const [low, high] = range
  const at = (point: number) => MARGIN + ((point - low) / (high - low)) * (WIDTH - 2 * MARGIN)
  const middle = WIDTH / 2
  return (
    <svg className="feeling-mark" viewBox={`0 0 ${WIDTH} 24`} aria-hidden="true" focusable="false">
      <path d={`M${MARGIN} 12H${WIDTH - MARGIN}M${middle} 7V17`} stroke="var(--edge)" strokeWidth="1.5" />
      {step.feeling !== undefined && (
        <>
          <path d={`M${middle} 12H${at(step.feeling)}`} stroke="var(--accent)" strokeWidth="3.5" />
          <Mark shape={step.moment ?? 'step'} x={at(step.feeling)} y={12} />
        </>
      )}
    </svg>
  )
}
