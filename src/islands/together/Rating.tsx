import { useId } from 'react'
import type { RatedRow } from '../../domain/record/together.ts'
import { useWords } from '../ui/words.tsx'
import { Choose } from './Choose.tsx'
import { DotPlot } from './DotPlot.tsx'
import { Notes } from './Notes.tsx'
import { Silent } from './Silent.tsx'

interface Props {
  readonly row: RatedRow
  /** Ends of the scale, lowest and highest. */
  readonly ends: readonly [number, number]
  readonly chosen: string | undefined
  readonly onChoose: (key: string, answer: string) => void
}

/** The ratings of one question: every dot, the same in a sentence, and where people differ the way to choose one. */
export function Rating({ row, ends: [low, high], chosen, onChoose }: Props) {
  const { say } = useWords()
  const heading = useId()
  const { question, heard, spread, agreement } = row
  const ratings = heard.flatMap(({ rating }) => (rating === undefined ? [] : [rating]))
  return (
    <div className="difference">
      <h4 id={heading}>{question}</h4>
      <DotPlot
        ratings={ratings}
        spread={spread}
        ends={[Math.min(low, spread.min), Math.max(high, spread.max)]}
      />
      <p className="ends" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </p>
      <p>{say('together.spread', { ...spread })}</p>
      <Silent row={row} />
      <Notes row={row} />
      {agreement === 'conflict' && (
        <details>
          <summary>
            {say('together.chooseRating')}
            <span className="hidden">: {question}</span>
          </summary>
          <Choose row={row} heading={heading} chosen={chosen} onChoose={onChoose} />
        </details>
      )}
    </div>
  )
}
