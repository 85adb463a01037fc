import { memo } from 'react'
import type { ChecklistAnswers, ChecklistItem, ItemAnswer, Subject } from '../../domain/checklist/types.ts'
import type { Action, Evidence } from '../../domain/record/types.ts'
import { QuestionFrame } from '../ui/QuestionFrame.tsx'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { Answer } from './Answer.tsx'
import { subjectName } from './Subjects.tsx'

interface Props {
  readonly tool: string
  readonly number: number
  readonly item: ChecklistItem
  readonly one: string
  readonly subjects: readonly Subject[]
  readonly answers: Readonly<Record<string, ItemAnswer>> | undefined
  /** What was answered last time, by subject. */
  readonly last: Readonly<Record<string, ItemAnswer>> | undefined
  readonly actions: readonly Action[]
  readonly evidence: readonly Evidence[]
  readonly change: OpenRecord<ChecklistAnswers>['change']
}

const NOT_LOOKED_AT: ItemAnswer = {}

/** One question with its help, and an answer for each thing audited. Drawn again only when its own answers change. */
export const Question = memo(function Question({
  tool,
  number,
  item,
  one,
  subjects,
  answers,
  last,
  actions,
  evidence,
  change,
}: Props) {
  const { say } = useWords()
  const heading = `q-${tool}-${item.id}`
  return (
    <QuestionFrame number={number} heading={heading} question={item.question}>
      <details className="help">
        <summary>
          {say('checklist.help')}
          <span className="hidden">: {say('checklist.question', { number })}</span>
        </summary>
        <dl>
          <dt>{say('checklist.means')}</dt>
          <dd>{item.means}</dd>
          <dt>{say('checklist.check')}</dt>
          <dd>{item.check}</dd>
          <dt>{say('checklist.why')}</dt>
          <dd>{item.why}</dd>
        </dl>
      </details>
      {subjects.map((subject, i) => (
        <Answer
          key={subject.id}
          name={`${tool}-${item.id}-${subject.id}`}
          heading={heading}
          number={number}
          item={item}
          subject={subject}
          subjectName={subjects.length > 1 ? subjectName(subject, i, one, say) : ''}
          last={last?.[subject.id]}
          answer={answers?.[subject.id] ?? NOT_LOOKED_AT}
          actions={actions.filter((action) => action.subject === subject.id)}
          evidence={evidence.filter((piece) => piece.subject === subject.id)}
          change={change}
        />
      ))}
    </QuestionFrame>
  )
})
