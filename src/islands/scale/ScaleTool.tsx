import { useMemo } from 'react'
import { emptyAnswers } from '../../domain/scale/answers.ts'
import { progress } from '../../domain/scale/items.ts'
import type { ScaleAnswers, ScaleDefinition } from '../../domain/scale/types.ts'
import { type Messages, speaker } from '../../domain/text/message.ts'
import { NameField } from '../ui/NameField.tsx'
import { Plan } from '../ui/Plan.tsx'
import { RecordHead } from '../ui/RecordHead.tsx'
import { SaveLine } from '../ui/SaveLine.tsx'
import { ToolEnd } from '../ui/ToolEnd.tsx'
import { useRecord } from '../ui/useRecord.ts'
import { WordsContext } from '../ui/words.tsx'
import { Groups } from './Groups.tsx'
import { HandOut } from './HandOut.tsx'
import { Result } from './Result.tsx'

interface Props {
  readonly definition: ScaleDefinition
  readonly messages: Messages
  readonly language: string
  readonly reportLink: string
}

/** A scale, marked in place: one hydrated root for a tool of kind `scale`. */
export function ScaleTool({ definition, messages, language, reportLink }: Props) {
  const words = useMemo(() => ({ say: speaker(messages, language), language }), [messages, language])
  const { say } = words
  const { record, saved, change, open, startNew, undo, redo } = useRecord<ScaleAnswers>(
    definition,
    emptyAnswers(),
  )
  const { done, of } = progress(definition, record.answers)
  const isSaved = saved.some(({ id }) => id === record.id)

  return (
    <WordsContext value={words}>
      <RecordHead
        saved={saved}
        current={record.id}
        definition={definition}
        onOpen={(id) => (id ? open(id) : startNew())}
      />
      <HandOut tool={definition.id} />
      <NameField {...definition.name} value={record.title} change={change} />
      <SaveLine undo={undo} redo={redo}>
        <span>{say('scale.progress', { done, of })}</span>
      </SaveLine>
      <Groups definition={definition} answers={record.answers} change={change} />
      <Result definition={definition} answers={record.answers} />
      {definition.plan && <Plan actions={record.actions} change={change} />}
      <ToolEnd tool={definition.id} record={isSaved ? record.id : undefined} reportLink={reportLink} />
    </WordsContext>
  )
}
