import type { ReportLine } from '../../domain/scale/report.ts'
import type { ScaleDefinition } from '../../domain/scale/types.ts'
import { endsOf } from '../../domain/scale/words.ts'
import { upTo } from '../ui/up-to.ts'
import { ProfileLine } from './ProfileLine.tsx'
import { SideMark } from './SideMark.tsx'

interface Props {
  readonly definition: ScaleDefinition
  /** The rated items, in order. */
  readonly lines: readonly ReportLine[]
}

/** The marks as a picture: a row an item, a shape a side. The table beside it says the same, so screen readers pass over it. */
export function Profile({ definition, lines }: Props) {
  const { points, form, sides } = definition
  const { low, high } = endsOf(definition, {})
  return (
    <div className="profile" data-form={form} aria-hidden="true">
      {sides && (
        <ul className="profile-key">
          {sides.map(({ id, title }, i) => (
            <li key={id}>
              <svg width="28" height="28" focusable="false" aria-hidden="true">
                <SideMark place={i} x="50%" />
              </svg>
              {title}
            </li>
          ))}
        </ul>
      )}
      <div className="profile-row profile-head">
        <p />
        <ol data-points={points}>
          {upTo(points).map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
        <p />
      </div>
      {lines.map((line, i) => (
        <div className="profile-row" key={line.item.id}>
          <p>{line.item.poles?.low.name ?? line.item.short ?? line.item.question}</p>
          <ProfileLine
            line={line}
            before={lines[i - 1]}
            after={lines[i + 1]}
            points={points}
            middle={form === 'bipolar'}
          />
          <p>{line.item.poles?.high.name}</p>
        </div>
      ))}
      {form !== 'bipolar' && (
        <div className="profile-row profile-ends">
          <p />
          <p className="ends">
            <span>{low}</span>
            <span>{high}</span>
          </p>
          <p />
        </div>
      )}
    </div>
  )
}
