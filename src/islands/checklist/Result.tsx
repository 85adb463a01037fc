import { score } from '../../domain/checklist/score.ts'
import type { ChecklistAnswers, ChecklistDefinition } from '../../domain/checklist/types.ts'
import { useWords } from '../ui/words.tsx'
import { ScoreBar } from './ScoreBar.tsx'
import { subjectName } from './Subjects.tsx'

interface Props {
  readonly definition: ChecklistDefinition
  readonly subject: ChecklistDefinition['subject']
  readonly answers: ChecklistAnswers
  readonly finished: boolean
}

/** The score of each thing audited, and what it means. */
export function Result({ definition, subject, answers, finished }: Props) {
  const { say } = useWords()
  return (
    <section className="result" aria-labelledby={`result-${definition.id}`}>
      <h3 id={`result-${definition.id}`}>{say(finished ? 'checklist.resultDone' : 'checklist.result')}</h3>
      {answers.subjects.map((one, i) => (
        <ScoreBar
          key={one.id}
          score={score(definition, answers, one.id)}
          name={answers.subjects.length > 1 ? subjectName(one, i, subject.one, say) : ''}
        />
      ))}
      <p className="hint">{say('checklist.shareWhy')}</p>
    </section>
  )
}
