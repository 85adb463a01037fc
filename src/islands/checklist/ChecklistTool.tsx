import { useState } from 'react'
import { emptyAnswers } from '../../domain/checklist/answers.ts'
import { progress } from '../../domain/checklist/score.ts'
import type { ChecklistAnswers, ChecklistDefinition } from '../../domain/checklist/types.ts'
import { SaveLine } from '../ui/SaveLine.tsx'
import { ToolFrame } from '../ui/ToolFrame.tsx'
import { type ToolProps, useTool } from '../ui/useTool.ts'
import { type Filter, FilterRow, itemsToShow } from './FilterRow.tsx'
import { Groups } from './Groups.tsx'
import { Result } from './Result.tsx'
import { Subjects } from './Subjects.tsx'

/** An audit, filled in place: one hydrated root for a tool of kind `checklist`. */
export function ChecklistTool(props: ToolProps<ChecklistDefinition>) {
  const { definition } = props
  const tool = useTool<ChecklistAnswers>(props, emptyAnswers('a'))
  const { record, previous, change, undo, redo, words } = tool
  const { say } = words
  const [filter, setFilter] = useState<Filter>('all')
  // Taken when the filter is chosen: a question must not vanish from under the hand that answers it.
  const [shown, setShown] = useState<ReadonlySet<string>>()
  const { done, of, changes } = progress(definition, record.answers)

  function choose(next: Filter) {
    setFilter(next)
    setShown(next === 'all' ? undefined : new Set(itemsToShow(definition, record.answers, next)))
  }

  return (
    <ToolFrame tool={tool} onOpen={() => choose('all')}>
      <Subjects subject={definition.subject} subjects={record.answers.subjects} change={change} />
      <SaveLine undo={undo} redo={redo}>
        <span>{say('checklist.progress', { done, of })}</span>
        <span>{say('action.toChange', { count: changes })}</span>
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
    </ToolFrame>
  )
}
