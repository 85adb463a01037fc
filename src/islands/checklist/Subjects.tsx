import { memo, useState } from 'react'
import { renameSubject, withoutSubject, withSubject } from '../../domain/checklist/answers.ts'
import type { ChecklistAnswers, ChecklistDefinition, Subject } from '../../domain/checklist/types.ts'
import { withoutEvidence } from '../../domain/evidence/pieces.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import type { Say } from '../../domain/text/message.ts'
import { newId } from '../../state/ids.ts'
import { Field } from '../ui/Field.tsx'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly subject: ChecklistDefinition['subject']
  readonly subjects: readonly Subject[]
  readonly change: OpenRecord<ChecklistAnswers>['change']
}

const MOST_SUBJECTS = 6

/** The names of what is audited; several stand side by side in one audit. Drawn again only when they change. */
export const Subjects = memo(function Subjects({ subject, subjects, change }: Props) {
  const { say } = useWords()
  const apply = (make: (answers: ChecklistAnswers) => ChecklistAnswers, field = '') =>
    change((now) => titled({ ...now, answers: make(now.answers) }), field)
  const [removed, setRemoved] = useState('')

  function remove(id: string, name: string) {
    change((now) =>
      withoutEvidence(
        titled({ ...now, answers: withoutSubject(now.answers, id) }),
        (piece) => piece.subject === id,
      ),
    )
    setRemoved(say('checklist.removed', { name }))
  }

  return (
    <div className="subjects-bar">
      {subjects.map((one, i) => (
        <div className="subject" key={one.id}>
          <Field
            label={
              subjects.length === 1
                ? subject.prompt
                : subjectName({ id: one.id, name: '' }, i, subject.one, say)
            }
            value={one.name}
            placeholder={i === 0 ? subject.example : ''}
            onChange={(name) => apply((answers) => renameSubject(answers, one.id, name), `name ${one.id}`)}
          />
          {subjects.length > 1 && (
            <button
              type="button"
              className="plain with-script"
              onClick={() => remove(one.id, subjectName(one, i, subject.one, say))}
            >
              {say('checklist.removeSubject', { name: subjectName(one, i, subject.one, say) })}
            </button>
          )}
        </div>
      ))}
      <div className="subject-end with-script">
        {subjects.length < MOST_SUBJECTS && (
          <button type="button" onClick={() => apply((answers) => withSubject(answers, newId(), ''))}>
            {say('checklist.addSubject', { one: subject.one })}
          </button>
        )}
        <p role="status" className="hint">
          {removed}
        </p>
      </div>
    </div>
  )
})

/** The record called after what it audits. */
function titled(record: SavedRecord<ChecklistAnswers>): SavedRecord<ChecklistAnswers> {
  const names = record.answers.subjects.map(({ name }) => name.trim()).filter(Boolean)
  return { ...record, title: names.join(', ') }
}

/** What to call a subject: its name, or "Document A" while it has none. */
export function subjectName({ name }: Subject, index: number, one: string, say: Say): string {
  if (name.trim()) return name.trim()
  const word = one.charAt(0).toUpperCase() + one.slice(1)
  return say('checklist.unnamed', { one: word, letter: String.fromCharCode(65 + index) })
}
