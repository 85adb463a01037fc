import { earlierAnswers } from '../../domain/finder/earlier.ts'
import { pathOf, signsSeen } from '../../domain/finder/path.ts'
import type { FinderAnswers, FinderDefinition } from '../../domain/finder/types.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { ActionsSection } from '../ui/ActionList.tsx'
import { useWords } from '../ui/words.tsx'
import { Advice, ReadMore } from './Advice.tsx'
import { Chart } from './Chart.tsx'

interface Props {
  readonly definition: FinderDefinition
  readonly record: SavedRecord<FinderAnswers>
  readonly level: 'changes' | 'full'
}

/** A finder laid out for paper: the outcome with its advice and the way that led there; in full, with the whole chart. */
export function FinderReport({ definition, record, level }: Props) {
  const { say } = useWords()
  const { steps, outcome } = pathOf(definition, record.answers)
  const earlier = earlierAnswers(definition, record.answers)
  return (
    <>
      {!outcome && <p>{say('finder.noOutcome')}</p>}
      {outcome && (
        <section className="found">
          <h2>{outcome.title}</h2>
          <Advice outcome={outcome} level={3} />
          <SignsSeen outcome={outcome} answers={record.answers} />
          {definition.caution && <p className="hint measure">{definition.caution}</p>}
          <ReadMore outcome={outcome} />
        </section>
      )}
      {record.note.trim() !== '' && (
        <section>
          <h2>{say('finder.note')}</h2>
          <p className="note" dir="auto">
            {record.note}
          </p>
        </section>
      )}
      <ActionsSection actions={record.actions} />
      <Way
        title={say('finder.path')}
        answers={steps.map(({ question, option }) => ({
          id: question.id,
          question: question.question,
          answer: option.answer,
        }))}
      />
      <Way title={say('finder.earlier')} why={say('finder.earlierWhy')} answers={earlier} />
      {level === 'full' && <Chart definition={definition} steps={steps} level={2} />}
    </>
  )
}

function SignsSeen({
  outcome,
  answers,
}: {
  readonly outcome: FinderDefinition['outcomes']['items'][number]
  readonly answers: FinderAnswers
}) {
  const { say } = useWords()
  const seen = signsSeen(outcome, answers)
  if (seen.length === 0) return null
  return (
    <>
      <h3>{say('finder.seen')}</h3>
      <ul>
        {seen.map(({ id, sign }) => (
          <li key={id}>{sign}</li>
        ))}
      </ul>
      <p className="fix">{outcome.signs?.seen}</p>
    </>
  )
}

interface WayProps {
  readonly title: string
  readonly why?: string
  readonly answers: readonly { readonly id: string; readonly question: string; readonly answer: string }[]
}

/** Questions with the answers given to them. */
function Way({ title, why, answers }: WayProps) {
  if (answers.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {why && <p>{why}</p>}
      {answers.map(({ id, question, answer }) => (
        <div className="report-item" key={id}>
          <h3>{question}</h3>
          <p dir="auto">{answer}</p>
        </div>
      ))}
    </section>
  )
}
