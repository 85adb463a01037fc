import type { Step } from '../../domain/finder/path.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly steps: readonly Step[]
  /** Id of the question that is being changed, or nothing. */
  readonly changing: string
  readonly onChange: (question: string) => void
}

/** The answers so far, each with a way to change it. */
export function PathSoFar({ steps, changing, onChange }: Props) {
  const { say } = useWords()
  if (steps.length === 0) return null
  return (
    <section className="path-so-far" aria-label={say('finder.path')}>
      <ol>
        {steps.map(({ question, option }) => (
          <li key={question.id} aria-current={question.id === changing ? 'step' : undefined}>
            <p>
              {question.question} <strong>{option.answer}</strong>
            </p>
            <button type="button" className="plain" onClick={() => onChange(question.id)}>
              {say('finder.change')}
              <span className="hidden">: {question.question}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
