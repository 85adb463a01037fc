import { memo } from 'react'
import { noteOf, withNote } from '../../domain/roleplay/answers.ts'
import type { Question, RoleplayAnswers, Round } from '../../domain/roleplay/types.ts'
import { Field } from '../ui/Field.tsx'
import type { OpenRecord } from '../ui/useRecord.ts'

interface Props {
  readonly item: Question
  readonly round: Round
  readonly change: OpenRecord<RoleplayAnswers>['change']
}

/** A question with the note on it in one round. */
export const NoteField = memo(function NoteField({ item, round, change }: Props) {
  return (
    <Field
      type="long"
      label={item.question}
      {...(item.help ? { help: item.help } : {})}
      value={noteOf(round, item.id)}
      onChange={(text) =>
        change(
          (record) => ({ ...record, answers: withNote(record.answers, round.id, item.id, text) }),
          `note ${round.id} ${item.id}`,
        )
      }
    />
  )
})
