import { useId } from 'react'
import { opinionsOn, type TogetherRow } from '../../domain/record/together.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly row: TogetherRow
  /** Id of the heading with the question. */
  readonly heading: string
  /** The answer chosen; nothing while it is open. */
  readonly chosen: string | undefined
  readonly onChoose: (key: string, answer: string) => void
}

/** The different answers to one question with who gave each, to choose one for the team. */
export function Choose({ row, heading, chosen, onChoose }: Props) {
  const { say } = useWords()
  const name = useId()
  const opinions = opinionsOn(row)
  // Answers are any text, so that the value of each is its place; -1 is `none`.
  const placeValue = (place: number) => (place === -1 ? 'none' : `${place}`)
  const answerOf = (value: string) => opinions.find((_, i) => placeValue(i) === value)?.answer ?? ''
  return (
    <fieldset aria-labelledby={heading}>
      <Segmented
        name={name}
        value={placeValue(opinions.findIndex(({ answer }) => answer === chosen))}
        options={[
          ...opinions.map(({ answer, who }, i) => ({
            value: placeValue(i),
            text: say('together.saidBy', { answer, who: who.join(', ') }),
          })),
          { value: placeValue(-1), text: say('together.leaveOpen') },
        ]}
        onChange={(value) => onChoose(row.key, answerOf(value))}
      />
    </fieldset>
  )
}
