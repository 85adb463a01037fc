import { sidesOf } from '../../domain/scale/items.ts'
import type { ReportLine } from '../../domain/scale/report.ts'
import type { ScaleDefinition } from '../../domain/scale/types.ts'
import { gapInPoints, ratingInWords } from '../../domain/scale/words.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly definition: ScaleDefinition
  readonly lines: readonly ReportLine[]
}

/** The picture in words: every mark and every gap, in the same order. */
export function MarksTable({ definition, lines }: Props) {
  const { say } = useWords()
  const { points, form } = definition
  const bipolar = form === 'bipolar'
  const point = (n: number) => say('scale.point', { point: n })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls.
    <div className="table" role="group" tabIndex={0} aria-label={say('scale.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('report.question')}</th>
            {bipolar && <th scope="col">{point(1)}</th>}
            {sidesOf(definition).map(({ id, title }) => (
              <th scope="col" key={id}>
                {title || say('scale.mark')}
              </th>
            ))}
            {bipolar && <th scope="col">{point(points)}</th>}
            {form === 'expectation' && <th scope="col">{say('scale.gap')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ item, marks, gap, number }) => (
            <tr key={item.id}>
              <th scope="row">
                {number}. {item.short ?? item.question}
              </th>
              {bipolar && <td>{item.poles?.low.name}</td>}
              {marks.map(({ side, rating }) => (
                <td key={side.id}>{ratingInWords(rating, points, say)}</td>
              ))}
              {bipolar && <td>{item.poles?.high.name}</td>}
              {form === 'expectation' && <td>{gapInPoints(gap, say)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
