import { useId, useState } from 'react'
import { current } from '../../domain/finder/tree.ts'
import type { FinderQuestion } from '../../domain/finder/types.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly question: FinderQuestion
  /** Id of the option chosen before; it stands ready to be kept. */
  readonly chosen: string
  readonly onAnswer: (option: string) => void
}

/** One question with its answers. Choosing changes nothing yet: the reader goes on with a button (WCAG 3.2.2). */
export function QuestionForm({ question, chosen, onAnswer }: Props) {
  const { say } = useWords()
  const name = useId()
  const [choice, setChoice] = useState(chosen)
  return (
    <form
      className="finder-question"
      onSubmit={(event) => {
        event.preventDefault()
        onAnswer(choice)
      }}
    >
      <fieldset aria-describedby={question.help ? `${name}-help` : undefined}>
        <legend>
          <h3 tabIndex={-1} data-goal>
            {question.question}
          </h3>
        </legend>
        {question.help && (
          <p className="hint" id={`${name}-help`}>
            {question.help}
          </p>
        )}
        {current(question.items).map(({ id, answer, example }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              value={id}
              required
              checked={choice === id}
              onChange={() => setChoice(id)}
            />
            <span>
              {answer}
              {example && <span className="hint">{example}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="primary">
        {say('finder.next')}
      </button>
    </form>
  )
}
