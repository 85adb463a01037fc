import type { ReportLine } from '../../domain/scale/report.ts'
import type { ScaleDefinition } from '../../domain/scale/types.ts'
import { endsOf, gapInWords, ratingInWords } from '../../domain/scale/words.ts'
import { useWords } from '../ui/words.tsx'

/** One item on paper: its marks in words with their notes, or what was written. */
export function ReportItem({ definition, line }: { definition: ScaleDefinition; line: ReportLine }) {
  const { say } = useWords()
  const { points } = definition
  const { item, number, marks, gap, text } = line
  const { low, high } = endsOf(definition, item)
  return (
    <div className="report-item">
      <h3>
        {number !== undefined && `${number}. `}
        {item.question}
      </h3>
      {marks.map(({ side, rating, note }) => (
        <div className="report-line" key={side.id}>
          <p>
            {side.title && <span>{side.title}:</span>}
            <strong>{ratingInWords(rating, points, say)}</strong>
            {item.poles && <span>({say('scale.ends', { low, high, points })})</span>}
          </p>
          {note && (
            <p className="note" dir="auto">
              {note}
            </p>
          )}
        </div>
      ))}
      {gap !== undefined && (
        <p>
          <strong>{say('scale.gap')}:</strong> {gapInWords(gap, say)}
        </p>
      )}
      {text && (
        <p className="note" dir="auto">
          {text}
        </p>
      )}
    </div>
  )
}
