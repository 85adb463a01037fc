import { numberFormat } from '../../domain/text/intl.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  /** All are shares from 0 to 1. */
  readonly share: number
  /** Ends of the interval; a census has none. */
  readonly low: number | undefined
  readonly high: number | undefined
  readonly target: number
}

const WIDTH = 320
const [LEFT, RIGHT] = [10, WIDTH - 10]
const LINE = 24

/** The share that was met with its interval, beside the target, on a line that shows as much as it needs. */
export function Interval({ share, low, high, target }: Props) {
  const { say, language } = useWords()
  const percent = (value: number) =>
    numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value)
  const least = Math.min(share, low ?? share, target)
  // Most standards lie near the top: the line begins where something is to be seen.
  const from = Math.max(0, Math.floor((least - 0.05) * 20) / 20)
  const x = (value: number) => LEFT + ((value - from) / (1 - from)) * (RIGHT - LEFT)
  const range = low !== undefined && high !== undefined
  const words = range
    ? say('standard.pictureRange', {
        share: percent(share),
        low: percent(low),
        high: percent(high),
        target: percent(target),
      })
    : say('standard.picture', { share: percent(share), target: percent(target) })
  return (
    <div className="interval">
      <svg viewBox={`0 0 ${WIDTH} 48`} role="img" aria-label={words}>
        <path className="axis" d={`M${LEFT} ${LINE}H${RIGHT}`} />
        {range && (
          <path
            className="range"
            d={`M${x(low)} ${LINE}H${x(high)}M${x(low)} ${LINE - 8}v16M${x(high)} ${LINE - 8}v16`}
          />
        )}
        <circle className="share" cx={x(share)} cy={LINE} r="6" />
        <path className="target" d={`M${x(target)} 2v44`} />
      </svg>
      <p aria-hidden="true">
        <span>{percent(from)}</span>
        <span>{say('standard.targetAt', { target: percent(target) })}</span>
        <span>{percent(1)}</span>
      </p>
    </div>
  )
}
