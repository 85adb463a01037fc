import { useState } from 'react'
import { withMark } from '../../domain/scale/answers.ts'
import type { Mark, ScaleAnswers, ScaleDefinition, ScaleItem, Side } from '../../domain/scale/types.ts'
import { endsOf } from '../../domain/scale/words.ts'
import { Field } from '../ui/Field.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { upTo } from '../ui/up-to.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly definition: ScaleDefinition
  readonly item: ScaleItem
  readonly number: number
  readonly side: Side
  readonly heading: string
  readonly mark: Mark
  readonly change: OpenRecord<ScaleAnswers>['change']
}

/** The row of points for one side of an item, with a note on why. */
export function Rating({ definition, item, number, side, heading, mark, change }: Props) {
  const { say } = useWords()
  const [noting, setNoting] = useState(false)
  const name = `${definition.id}-${item.id}-${side.id}`
  const { low, high } = endsOf(definition, item)
  const asked = item.asks?.[side.id]
  const set = (next: { rating?: number | undefined; note?: string }) =>
    change(
      (record) => ({ ...record, answers: withMark(record.answers, item.id, side.id, next) }),
      next.note === undefined ? '' : `note ${name}`,
    )

  return (
    <div className="rating">
      <fieldset aria-labelledby={side.title ? `${heading} ${name}-side` : heading}>
        {side.title && (
          <legend id={`${name}-side`} className="answer-subject">
            {side.title}
          </legend>
        )}
        {asked && <p className="hint">{asked}</p>}
        <div className="points" data-points={definition.points}>
          <Ends low={low} high={high} middle={definition.form === 'bipolar'} />
          <Segmented
            name={name}
            value={mark.rating === undefined ? 'none' : `${mark.rating}`}
            options={pointOptions(definition, low, high, say)}
            onChange={(value) => set({ rating: value === 'none' ? undefined : Number(value) })}
          />
        </div>
      </fieldset>
      {noting || mark.note ? (
        <Field
          type="long"
          takesFocus={noting}
          label={noteLabel()}
          value={mark.note ?? ''}
          onChange={(note) => set({ note })}
        />
      ) : (
        <div className="answer-more with-script">
          <button type="button" className="plain" onClick={() => setNoting(true)}>
            {say('scale.addNote')}
            <span className="hidden">: {noteLabel()}</span>
          </button>
        </div>
      )}
    </div>
  )

  function noteLabel() {
    const label = say('scale.noteFor', { number })
    return side.title ? say('export.named', { name: label, text: side.title }) : label
  }
}

/** What the ends of the row mean, and where its middle is. */
export function Ends({ low, high, middle }: { low: string; high: string; middle: boolean }) {
  const { say } = useWords()
  return (
    <p className="ends">
      <span>{low}</span>
      {middle && <span className="middle">{say('scale.middle')}</span>}
      <span>{high}</span>
    </p>
  )
}

function pointOptions(
  { points, form }: ScaleDefinition,
  low: string,
  high: string,
  say: ReturnType<typeof useWords>['say'],
) {
  const meaning = (point: number) => {
    if (point === 1) return low
    if (point === points) return high
    return form === 'bipolar' && point === (points + 1) / 2 ? say('scale.middle') : ''
  }
  const marks = upTo(points).map((point) => ({ value: `${point}`, text: `${point}`, more: meaning(point) }))
  return [...marks, { value: 'none', text: say('scale.none'), more: '' }]
}
