import { useMemo, useState } from 'react'
import { emptyAnswers } from '../../domain/checklist/answers.ts'
import { progress } from '../../domain/checklist/score.ts'
import type { ChecklistAnswers, ChecklistDefinition } from '../../domain/checklist/types.ts'
import { type Messages, speaker } from '../../domain/text/message.ts'
import { RecordHead } from '../ui/RecordHead.tsx'
import { SaveLine } from '../ui/SaveLine.tsx'
import { ToolEnd } from '../ui/ToolEnd.tsx'
import { useRecord } from '../ui/useRecord.ts'
import { WordsContext } from '../ui/words.tsx'
import { type Filter, FilterRow, itemsToShow } from './FilterRow.tsx'
import { Groups } from './Groups.tsx'
import { Result } from './Result.tsx'
import { Subjects } from './Subjects.tsx'

interface Props {
  readonly definition: ChecklistDefinition
  readonly messages: Messages
  readonly language: string
  readonly reportLink: string
}

/** An audit, filled in place: one hydrated root for a tool of kind `checklist`. */
export function ChecklistTool({ definition, messages, language, reportLink }: Props) {
  const words = useMemo(() => ({ say: speaker(messages, language), language }), [messages, language])
  const { say } = words
  const { record, saved, previous, change, open, startNew, undo, redo } = useRecord<ChecklistAnswers>(
    definition,
    emptyAnswers('a'),
  )
  const [filter, setFilter] = useState<Filter>('all')
  // Taken when the filter is chosen: a question must not vanish from under the hand that answers it.
  const [shown, setShown] = useState<ReadonlySet<string>>()
  const { done, of, changes } = progress(definition, record.answers)
  const isSaved = saved.some(({ id }) => id === record.id)

  function choose(next: Filter) {
    setFilter(next)
    setShown(next === 'all' ? undefined : new Set(itemsToShow(definition, record.answers, next)))
  }

  function openOther(id?: string) {
    if (id) open(id)
    else startNew()
    setFilter('all')
    setShown(undefined)
  }

  return (
    <WordsContext value={words}>
      <RecordHead saved={saved} current={record.id} definition={definition} onOpen={openOther} />
      <Subjects subject={definition.subject} record={record} change={change} />
      <SaveLine undo={undo} redo={redo}>
        <span>{say('checklist.progress', { done, of })}</span>
        <span>{say('checklist.toChange', { count: changes })}</span>
      </SaveLine>
      <FilterRow filter={filter} onChange={choose} />
      <Groups definition={definition} record={record} previous={previous} change={change} shown={shown} />
      {shown?.size === 0 && (
        <p>{say(filter === 'left' ? 'checklist.nothingLeft' : 'checklist.nothingToChange')}</p>
      )}
      <Result
        definition={definition}
        subject={definition.subject}
        answers={record.answers}
        finished={done === of}
      />
      <p className="hint on-screen">{say('evidence.about')}</p>
      <ToolEnd tool={definition.id} record={isSaved ? record.id : undefined} reportLink={reportLink} />
    </WordsContext>
  )
}
