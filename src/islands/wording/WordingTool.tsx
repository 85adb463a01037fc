import { useDeferredValue, useMemo } from 'react'
import { emptyAnswers } from '../../domain/wording/answers.ts'
import { isKept } from '../../domain/wording/apply.ts'
import { rulesOf } from '../../domain/wording/compile.ts'
import { findIssues } from '../../domain/wording/find.ts'
import type { KeptPhrase, WordingAnswers, WordingDefinition } from '../../domain/wording/types.ts'
import { NameField } from '../ui/NameField.tsx'
import { Plan } from '../ui/Plan.tsx'
import { SaveLine } from '../ui/SaveLine.tsx'
import { ToolFrame } from '../ui/ToolFrame.tsx'
import { type ToolProps, useTool } from '../ui/useTool.ts'
import { Findings } from './Findings.tsx'
import { OnPaper } from './OnPaper.tsx'
import { Result } from './Result.tsx'
import { TextField } from './TextField.tsx'

// The same list each time, so that what is drawn from it is not drawn again at every letter.
const NONE: readonly KeptPhrase[] = []

/** A wording check, done in place: one hydrated root for a tool of kind `wording`. */
export function WordingTool(props: ToolProps<WordingDefinition>) {
  const { definition } = props
  const tool = useTool<WordingAnswers>(props, emptyAnswers())
  const { record, change, undo, redo, words } = tool
  const { answers } = record
  // Typing goes first; the findings follow as soon as there is time.
  const text = useDeferredValue(answers.after)
  const findings = useMemo(() => findIssues(text, rulesOf(definition)), [definition, text])
  const open = findings.filter((one) => one.kind !== 'safety' && !isKept(answers, one)).length

  return (
    <ToolFrame tool={tool}>
      <SaveLine undo={undo} redo={redo}>
        {answers.after !== '' && <span>{words.say('wording.toDecide', { count: open })}</span>}
      </SaveLine>
      <div className="with-script on-screen">
        <TextField definition={definition} answers={answers} change={change} />
        {text.trim() !== '' && (
          <>
            <Findings
              definition={definition}
              text={text}
              findings={findings}
              kept={answers.kept.length > 0 ? answers.kept : NONE}
              change={change}
            />
            <Result tool={definition.id} answers={answers} change={change} />
            <NameField {...definition.name} value={record.title} change={change} />
            <Plan actions={record.actions} change={change} />
          </>
        )}
      </div>
      <OnPaper definition={definition} />
    </ToolFrame>
  )
}
