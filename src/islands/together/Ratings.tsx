import type { Choices } from '../../domain/record/team.ts'
import type { RatedRow } from '../../domain/record/together.ts'
import { useWords } from '../ui/words.tsx'
import { Rating } from './Rating.tsx'
import { RatingsTable } from './RatingsTable.tsx'

interface Props {
  /** At least one, in the order shown. */
  readonly rows: readonly RatedRow[]
  readonly choices: Choices
  readonly onChoose: (key: string, answer: string) => void
}

/** Ratings as dots on their scales and as an equal table. */
export function Ratings({ rows, choices, onChoose }: Props) {
  const { say } = useWords()
  // A tool that does not say where its scale ends shows the ratings on the range of them all.
  const all: readonly [number, number] = [
    Math.min(...rows.map(({ spread }) => spread.min)),
    Math.max(...rows.map(({ spread }) => spread.max)),
  ]
  return (
    <>
      <h3>{say('together.ratings')}</h3>
      <p>{say('together.ratingsWhy')}</p>
      {rows.map((row) => (
        <Rating
          key={row.key}
          row={row}
          ends={row.scale ?? all}
          chosen={choices.get(row.key)}
          onChoose={onChoose}
        />
      ))}
      <RatingsTable rows={rows} />
    </>
  )
}
