import { Suspense, useState } from 'react'
import { withAnswer } from '../../domain/checklist/answers.ts'
import {
  type ChecklistAnswers,
  type ChecklistItem,
  type ItemAnswer,
  type Subject,
  VERDICTS,
  type Verdict,
} from '../../domain/checklist/types.ts'
import { createAction } from '../../domain/record/create.ts'
import type { Action, Evidence } from '../../domain/record/types.ts'
import { newId } from '../../state/ids.ts'
import { Actions, setActions } from '../ui/Actions.tsx'
import { AddEvidence } from '../ui/AddEvidence.tsx'
import { Field } from '../ui/Field.tsx'
import { lazily } from '../ui/lazily.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useEvidence } from '../ui/useEvidence.ts'
import { useFilesGiven } from '../ui/useFilesGiven.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { VerdictMark } from './VerdictMark.tsx'

// Most answers have none: what shows evidence is fetched with the first piece.
const EvidenceList = lazily(async () => (await import('../ui/EvidenceList.tsx')).default)

interface Props {
  readonly name: string
  readonly heading: string
  readonly number: number
  readonly item: ChecklistItem
  readonly subject: Subject
  /** Empty when one thing is audited alone. */
  readonly subjectName: string
  readonly answer: ItemAnswer
  /** What was answered last time, if this audit repeats another. */
  readonly last: ItemAnswer | undefined
  readonly actions: readonly Action[]
  readonly evidence: readonly Evidence[]
  readonly change: OpenRecord<ChecklistAnswers>['change']
}

/** The answer to one question for one thing audited, with its note and its planned changes. */
export function Answer({
  name,
  heading,
  number,
  item,
  subject,
  subjectName,
  answer,
  last,
  actions,
  evidence,
  change,
}: Props) {
  const { say } = useWords()
  const [noting, setNoting] = useState(false)
  const { news, add, remove } = useEvidence({ item: item.id, subject: subject.id }, change)
  const given = useFilesGiven(add)
  const options = [...VERDICTS, 'none' as const].map((value) => ({
    value,
    text: say(`checklist.verdict-${value}`),
  }))
  const needsChange = answer.verdict === 'no' || answer.verdict === 'partly'
  const setAnswer = (next: { verdict?: Verdict | undefined; note?: string }) =>
    change(
      (record) => ({ ...record, answers: withAnswer(record.answers, item.id, subject.id, next) }),
      next.note === undefined ? '' : `note ${name}`,
    )

  return (
    <div className="answer" data-verdict={answer.verdict ?? 'none'} {...given}>
      <fieldset aria-labelledby={subjectName ? `${heading} ${name}-subject` : heading}>
        {subjectName && (
          <legend id={`${name}-subject`} className="answer-subject">
            {subjectName}
          </legend>
        )}
        <Segmented
          name={name}
          value={answer.verdict ?? 'none'}
          options={options}
          onChange={(value) => setAnswer({ verdict: value === 'none' ? undefined : value })}
        />
      </fieldset>
      {last && <LastTime answer={last} />}
      {needsChange && (
        <p className="fix">
          <strong>{say('checklist.fix')}:</strong> {item.fix}
        </p>
      )}
      {(noting || answer.note) && (
        <Field
          type="long"
          takesFocus={noting}
          label={say('checklist.noteFor', { number })}
          value={answer.note ?? ''}
          onChange={(note) => setAnswer({ note })}
        />
      )}
      <Actions actions={actions} label={() => say('checklist.actionFor', { number })} change={change}>
        {(evidence.length > 0 || news) && (
          <Suspense>
            <EvidenceList evidence={evidence} news={news} onRemove={remove} />
          </Suspense>
        )}
        <div className="answer-more with-script">
          {!noting && !answer.note && (
            <button type="button" className="plain" onClick={() => setNoting(true)}>
              {say('checklist.addNote')}
              <span className="hidden">: {say('checklist.question', { number })}</span>
            </button>
          )}
          <button
            type="button"
            className="plain"
            data-adds
            onClick={() => setActions(change, (all) => [...all, createAction(newId(), item.id, subject.id)])}
          >
            {say('action.plan')}
            <span className="hidden">: {say('checklist.question', { number })}</span>
          </button>
          <AddEvidence onFiles={add}>
            {say('evidence.add')}
            <span className="hidden">: {say('checklist.question', { number })}</span>
          </AddEvidence>
        </div>
      </Actions>
    </div>
  )
}

function LastTime({ answer: { verdict, note } }: { answer: ItemAnswer }) {
  const { say } = useWords()
  return (
    <p className="last-time">
      {say('changes.lastTime')} <VerdictMark verdict={verdict} />
      {note && (
        <span className="note" dir="auto">
          {note}
        </span>
      )}
    </p>
  )
}
