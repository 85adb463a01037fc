import { Suspense, useState } from 'react'
import { emptyAnswers } from '../../domain/sorter/answers.ts'
import { entriesIn } from '../../domain/sorter/order.ts'
import { progress, tallies } from '../../domain/sorter/progress.ts'
import type { SorterAnswers, SorterDefinition } from '../../domain/sorter/types.ts'
import { lazily } from '../ui/lazily.tsx'
import { NameField } from '../ui/NameField.tsx'
import { SaveLine } from '../ui/SaveLine.tsx'
import { ToolFrame } from '../ui/ToolFrame.tsx'
import { type ToolProps, useTool } from '../ui/useTool.ts'
import { AddThings } from './AddThings.tsx'
import { BinKey } from './BinKey.tsx'
import { BlankThings } from './BlankThings.tsx'
import { PosterSoFar } from './PosterSoFar.tsx'
import { ThingList } from './ThingList.tsx'
import { type View, Views } from './Views.tsx'

// Fetched when somebody looks at what is sorted: sorting itself does not need it.
const Board = lazily(async () => (await import('./Board.tsx')).default)

/** A sorter, filled in place: one hydrated root for a tool of kind `sorter`. */
export function SorterTool(props: ToolProps<SorterDefinition>) {
  const { definition } = props
  const tool = useTool<SorterAnswers>(props, emptyAnswers())
  const { record, change, undo, redo, words } = tool
  const { answers } = record
  const [view, setView] = useState<View>('all')
  // What was not sorted when it was asked for stays in view while it is sorted: nothing goes from under the reader.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [start, setStart] = useState('')
  const { done, of } = progress(answers)
  const shown =
    view === 'left' ? answers.entries.filter(({ id, bin }) => bin === '' || kept.has(id)) : answers.entries

  function show(next: View, from = '') {
    setKept(new Set(entriesIn(answers, '').map(({ id }) => id)))
    setStart(from)
    setView(next)
  }

  return (
    <ToolFrame tool={tool} onOpen={() => show('all')}>
      <NameField {...definition.name} value={record.title} change={change} />
      <BinKey definition={definition} />
      <AddThings definition={definition} answers={answers} change={change} />
      <SaveLine undo={undo} redo={redo}>
        {of > 0 && <span>{words.say('sorter.progress', { done, of })}</span>}
        {of > 0 &&
          tallies(definition, answers).map(({ field, ...count }) => (
            <span key={field.id}>{words.say('sorter.tally', { ...count, what: field.tally ?? '' })}</span>
          ))}
      </SaveLine>
      <BlankThings definition={definition} />
      {of > 0 && <Views tool={definition.id} view={view} answers={answers} onChange={show} />}
      {of > 0 && shown.length === 0 && <p>{words.say('sorter.nothingLeft')}</p>}
      {view === 'bins' ? (
        <Suspense>
          <Board definition={definition} answers={answers} change={change} onPick={(id) => show('all', id)} />
        </Suspense>
      ) : (
        <ThingList
          key={view}
          definition={definition}
          record={record}
          shown={shown}
          start={start}
          change={change}
        />
      )}
      {done > 0 && <PosterSoFar definition={definition} record={record} />}
    </ToolFrame>
  )
}
