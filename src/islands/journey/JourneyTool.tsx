import { useState } from 'react'
import { emptyAnswers } from '../../domain/journey/answers.ts'
import { progress } from '../../domain/journey/feelings.ts'
import type { JourneyAnswers, JourneyDefinition } from '../../domain/journey/types.ts'
import { NameField } from '../ui/NameField.tsx'
import { SaveLine } from '../ui/SaveLine.tsx'
import { ToolFrame } from '../ui/ToolFrame.tsx'
import { type ToolProps, useTool } from '../ui/useTool.ts'
import { ResultSlot } from './ResultSlot.tsx'
import { Stages } from './Stages.tsx'
import { Start } from './Start.tsx'

/** A journey map, drawn as it is told: one hydrated root for a tool of kind `journey`. */
export function JourneyTool(props: ToolProps<JourneyDefinition>) {
  const { definition } = props
  const tool = useTool<JourneyAnswers>(props, emptyAnswers())
  const { record, change, undo, redo, words } = tool
  const { done, of } = progress(record.answers)
  const [first, setFirst] = useState<readonly string[]>([])

  function start(answers: JourneyAnswers) {
    const [stage] = answers.stages
    setFirst([stage?.title ? `${stage.steps[0]?.id} summary` : `${stage?.id} title`])
    change((one) => ({ ...one, answers }))
  }

  return (
    <ToolFrame tool={tool} onOpen={() => setFirst([])}>
      <NameField {...definition.name} value={record.title} change={change} />
      <SaveLine undo={undo} redo={redo}>
        {of > 0 && <span>{words.say('journey.progress', { done, of })}</span>}
      </SaveLine>
      {record.answers.stages.length > 0 ? (
        <>
          <ResultSlot definition={definition} record={record} />
          <Stages
            key={record.id}
            definition={definition}
            answers={record.answers}
            actions={record.actions}
            change={change}
            first={first}
          />
        </>
      ) : (
        <Start definition={definition} onStart={start} />
      )}
    </ToolFrame>
  )
}
