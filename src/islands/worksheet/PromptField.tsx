import { memo } from 'react'
import { withAnswer } from '../../domain/worksheet/answers.ts'
import type { Prompt, WorksheetAnswers } from '../../domain/worksheet/types.ts'
import { Field } from '../ui/Field.tsx'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly item: Prompt
  readonly text: string
  readonly change: OpenRecord<WorksheetAnswers>['change']
}

/** A prompt that is answered in one field. Drawn again only when its own answer changes. */
export const PromptField = memo(function PromptField({ item, text, change }: Props) {
  const { say } = useWords()
  const { id, question, answer } = item
  return (
    <Field
      label={question}
      help={helpOf(item, say)}
      type={answer === 'date' || answer === 'long' ? answer : 'text'}
      value={text}
      onChange={(next) =>
        change((record) => ({ ...record, answers: withAnswer(record.answers, id, next) }), `text ${id}`)
      }
    />
  )
})

/** What helps with a prompt: what to think of, and an example. */
export function helpOf({ help, example }: Prompt, say: ReturnType<typeof useWords>['say']): string {
  return [help, example && say('worksheet.example', { text: example })].filter(Boolean).join(' ')
}
