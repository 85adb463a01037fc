import { middleOf, pointsOf } from '../../domain/journey/feelings.ts'
import type { JourneyDefinition } from '../../domain/journey/types.ts'
import { pointInWords, rangeInWords } from '../../domain/journey/words.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly definition: JourneyDefinition
  readonly name: string
  readonly question: string
  readonly help?: string
  readonly value: number | undefined
  readonly onChange: (point: number | undefined) => void
}

/** The points of the range as a row of radios, with words at both ends and in the middle; none is marked to begin with. */
export function Points({ definition, name, question, help, value, onChange }: Props) {
  const { say, language } = useWords()
  const { ends, range } = definition
  const points = pointsOf(definition)
  const meanings = new Map([
    [range[0], ends.low],
    [middleOf(definition), ends.middle],
    [range[1], ends.high],
  ])
  const options = points.map((point) => ({
    value: `${point}`,
    text: pointInWords(point, definition, language),
    more: meanings.get(point) ?? '',
  }))
  return (
    <fieldset className="feeling">
      <legend>{question}</legend>
      {help && <p className="hint">{help}</p>}
      <p className="hint narrow" aria-hidden="true">
        {rangeInWords(definition, say, language)}
      </p>
      <div className="points" data-points={points.length}>
        <p className="ends" aria-hidden="true">
          <span>{ends.low}</span>
          <span className="middle">{ends.middle}</span>
          <span>{ends.high}</span>
        </p>
        <Segmented
          name={name}
          value={value === undefined ? 'none' : `${value}`}
          options={[...options, { value: 'none', text: say('journey.notRated'), more: '' }]}
          onChange={(next) => onChange(next === 'none' ? undefined : Number(next))}
        />
      </div>
    </fieldset>
  )
}
