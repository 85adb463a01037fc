import { emptyAnswers } from '../../domain/scale/answers.ts'
import { progress } from '../../domain/scale/items.ts'
import type { ScaleAnswers, ScaleDefinition } from '../../domain/scale/types.ts'
import { NameField } from '../ui/NameField.tsx'
import { Plan } from '../ui/Plan.tsx'
import { SaveLine } from '../ui/SaveLine.tsx'
import { ToolFrame } from '../ui/ToolFrame.tsx'
import { type ToolProps, useTool } from '../ui/useTool.ts'
import { Groups } from './Groups.tsx'
import { HandOut } from './HandOut.tsx'
import { Result } from './Result.tsx'

/** A scale, marked in place: one hydrated root for a tool of kind `scale`. */
export function ScaleTool(props: ToolProps<ScaleDefinition>) {
  const { definition } = props
  const tool = useTool<ScaleAnswers>(props, emptyAnswers())
  const { record, change, undo, redo, words } = tool
  const { done, of } = progress(definition, record.answers)

  return (
    <ToolFrame tool={tool}>
      <HandOut tool={definition.id} />
      <NameField {...definition.name} value={record.title} change={change} />
      <SaveLine undo={undo} redo={redo}>
        <span>{words.say('scale.progress', { done, of })}</span>
      </SaveLine>
      <Groups definition={definition} answers={record.answers} change={change} />
      <Result definition={definition} answers={record.answers} />
      {definition.plan && <Plan actions={record.actions} change={change} />}
    </ToolFrame>
  )
}
