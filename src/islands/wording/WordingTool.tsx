import { Suspense, useDeferredValue, useMemo } from 'react'
import { emptyAnswers } from '../../domain/wording/answers.ts'
import { isKept } from '../../domain/wording/apply.ts'
import type { Finding, KeptPhrase, WordingAnswers } from '../../domain/wording/types.ts'
import { lazily } from '../ui/lazily.tsx'
import { NameField } from '../ui/NameField.tsx'
import { Plan } from '../ui/Plan.tsx'
import { SaveLine } from '../ui/SaveLine.tsx'
import { ToolFrame } from '../ui/ToolFrame.tsx'
import { type ToolProps, useTool } from '../ui/useTool.ts'
import { OnPaper } from './OnPaper.tsx'
import type { WordingSheet } from './sheet.ts'
import { TextField } from './TextField.tsx'
import { useChecker } from './useChecker.ts'

const Checked = lazily(async () => (await import('./Checked.tsx')).default)

// The same lists each time, so that what is drawn from them is not drawn again at every letter.
const NOTHING: readonly Finding[] = []
const NONE: readonly KeptPhrase[] = []

/** A wording check, done in place: one hydrated root for a tool of kind `wording`. */
export function WordingTool(props: ToolProps<WordingSheet>) {
  const { definition } = props
  const tool = useTool<WordingAnswers>(props, emptyAnswers())
  const { record, change, undo, redo, words } = tool
  const { answers } = record
  const { checker, isComing, retry } = useChecker(definition.id, answers.after.trim() !== '')
  // Typing goes first; the findings follow as soon as there is time.
  const text = useDeferredValue(answers.after)
  const findings = useMemo(() => checker?.find(text) ?? NOTHING, [checker, text])
  const open = findings.filter((one) => one.kind !== 'safety' && !isKept(answers, one)).length

  return (
    <ToolFrame tool={tool}>
      <SaveLine undo={undo} redo={redo}>
        {checker && answers.after !== '' && <span>{words.say('wording.toDecide', { count: open })}</span>}
      </SaveLine>
      <div className="with-script on-screen">
        <TextField definition={definition} answers={answers} change={change} />
        <p role="status">{isComing && words.say('wording.reading')}</p>
        {retry && (
          <div className="notice" role="alert">
            <p>{words.say('wording.unread')}</p>
            <button type="button" onClick={retry}>
              {words.say('wording.readAgain')}
            </button>
          </div>
        )}
        {checker && text.trim() !== '' && (
          <Suspense>
            <Checked
              tool={definition.id}
              definition={checker.definition}
              text={text}
              findings={findings}
              kept={answers.kept.length > 0 ? answers.kept : NONE}
              answers={answers}
              change={change}
            />
            <NameField {...definition.name} value={record.title} change={change} />
            <Plan actions={record.actions} change={change} />
          </Suspense>
        )}
      </div>
      <OnPaper definition={definition} />
    </ToolFrame>
  )
}
