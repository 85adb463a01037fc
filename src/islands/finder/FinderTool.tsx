import { useLayoutEffect, useRef, useState } from 'react'
import { emptyAnswers, withChoice } from '../../domain/finder/answers.ts'
import { pathOf, progress } from '../../domain/finder/path.ts'
import type { FinderAnswers, FinderDefinition } from '../../domain/finder/types.ts'
import { own } from '../../domain/record/by-id.ts'
import { SaveLine } from '../ui/SaveLine.tsx'
import { ToolFrame } from '../ui/ToolFrame.tsx'
import { type ToolProps, useTool } from '../ui/useTool.ts'
import { Advices } from './Advices.tsx'
import { Chart } from './Chart.tsx'
import { Found } from './Found.tsx'
import { PathSoFar } from './PathSoFar.tsx'
import { QuestionForm } from './QuestionForm.tsx'

/** A finder, answered in place: one hydrated root for a tool of kind `finder`. */
export function FinderTool(props: ToolProps<FinderDefinition>) {
  const { definition } = props
  const tool = useTool<FinderAnswers>(props, emptyAnswers())
  const { record, change, startNew, undo, redo, words } = tool
  const path = pathOf(definition, record.answers)
  /** The question whose answer is being changed, by its id. */
  const [changing, setChanging] = useState('')
  const sheet = useRef<HTMLDivElement>(null)
  const moved = useRef(false)
  const asked = path.steps.find(({ question }) => question.id === changing)?.question ?? path.open

  // Whoever goes on or back is taken to the heading that comes in view; undo leaves the hand where it is.
  // In the layout: see `useSteps` of the journey.
  useLayoutEffect(() => {
    if (!moved.current) return
    moved.current = false
    sheet.current?.querySelector<HTMLElement>('[data-goal]')?.focus()
  })

  function show(question: string) {
    moved.current = true
    setChanging(question)
  }

  return (
    <ToolFrame tool={tool} onOpen={() => setChanging('')}>
      <SaveLine undo={undo} redo={redo}>
        <span>{words.say('finder.progress', progress(definition, record.answers))}</span>
      </SaveLine>
      <div className="finder with-script on-screen" ref={sheet}>
        <PathSoFar steps={path.steps} changing={changing} onChange={show} />
        {asked && (
          <QuestionForm
            key={`${record.id} ${asked.id}`}
            question={asked}
            chosen={own(record.answers.choices, asked.id) ?? ''}
            onAnswer={(option) => {
              change((one) => ({ ...one, answers: withChoice(one.answers, asked.id, option) }))
              show('')
            }}
          />
        )}
        {path.outcome && !asked && (
          <Found
            definition={definition}
            record={record}
            outcome={path.outcome}
            change={change}
            onAgain={() => {
              startNew()
              show('')
            }}
          />
        )}
      </div>
      <Chart definition={definition} steps={path.steps} level={3} />
      <div className="without-script">
        <Advices definition={definition} level={3} />
      </div>
    </ToolFrame>
  )
}
