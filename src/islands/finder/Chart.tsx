import type { Step } from '../../domain/finder/path.ts'
import { keyEntries, type Target } from '../../domain/finder/tree.ts'
import type { FinderDefinition } from '../../domain/finder/types.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly definition: FinderDefinition
  /** The answers given, which are marked. */
  readonly steps: readonly Step[]
  readonly level: 2 | 3
}

/** The whole tree as field guides set it, a numbered key of "if …, go to …", with the way taken marked by a line. */
export function Chart({ definition, steps, level }: Props) {
  const { say } = useWords()
  const Heading = `h${level}` as const
  const taken = new Set(steps.map(({ option }) => option.id))
  return (
    <section className="chart">
      <Heading>{say('finder.chart')}</Heading>
      <p className="hint">{say('finder.chartHow')}</p>
      <ol>
        {keyEntries(definition).map(({ number, question, options }) => (
          <li key={question.id} className={steps.some((one) => one.question === question) ? 'met' : ''}>
            <p className="chart-question">
              <span className="chart-number">{number}</span> {question.question}
            </p>
            <ul>
              {options.map(({ option, target }) => (
                <li key={option.id} className={taken.has(option.id) ? 'taken' : ''}>
                  <span>{say('finder.if', { answer: option.answer })}</span> <GoTo target={target} />
                  {taken.has(option.id) && <span className="hidden"> ({say('finder.yours')})</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

function GoTo({ target }: { target: Target }) {
  const { say } = useWords()
  return target.type === 'question' ? (
    <span className="go-to">{say('finder.goTo', { number: target.number })}</span>
  ) : (
    <strong className="go-to">{target.outcome.title}</strong>
  )
}
