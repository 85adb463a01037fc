import { Suspense, useEffect, useEffectEvent, useState } from 'react'
import { emptyAnswers, type StandardAnswers } from '../../domain/standard/answers.ts'
import type { DraftRead } from '../../domain/standard/asking/types.ts'
import type { StandardDefinition, StandardStart } from '../../domain/standard/definition.ts'
import { LONGEST_DRAFT } from '../../domain/standard/register/from-column.ts'
import { useDefinitions } from '../ui/definitions.ts'
import { lazily } from '../ui/lazily.tsx'
import { NameField } from '../ui/NameField.tsx'
import { SaveLine } from '../ui/SaveLine.tsx'
import { ToolFrame } from '../ui/ToolFrame.tsx'
import { type ToolProps, useTool } from '../ui/useTool.ts'
import { Draft } from './Draft.tsx'
import { usePolicy } from './usePolicy.ts'
import { useReader } from './useReader.ts'

/** Changes the answers of the standard in view. `field` names the text field that was typed in, if any. */
export type Edit = (make: (answers: StandardAnswers) => StandardAnswers, field?: string) => void

// Fetched with the first word that is written.
const builder = () => import('./Builder.tsx')
const Builder = lazily(async () => (await builder()).Builder)
const Progress = lazily(async () => (await builder()).Progress)

/** The standard builder: one hydrated root for a tool of kind `standard`. */
export function StandardTool(props: ToolProps<StandardStart>) {
  const { definition } = props
  const tool = useTool<StandardAnswers>(props, emptyAnswers())
  const { record, change, undo, redo, words } = tool
  const [writing, setWriting] = useState(false)
  const [asked, setAsked] = useState(false)
  const { draft, edited, items } = record.answers
  const begun = asked || [draft, edited].some((text) => text !== '') || Object.keys(items).length > 0
  const wanted = writing || begun
  const { reader, failed } = useReader(wanted)
  const { known, retry } = useDefinitions(wanted ? [definition.id] : [])
  const whole = known.get(definition.id) as StandardDefinition | null | undefined
  const policy = usePolicy(draft, reader)
  const answers = fresh(record.answers)

  /** With its draft read: it may have been written before the reader was there. */
  function fresh(saved: StandardAnswers): StandardAnswers {
    return reader && saved.draft.length <= LONGEST_DRAFT
      ? { ...saved, read: reader.keep(saved.draft) }
      : saved
  }

  const edit: Edit = (make, field = '') =>
    change((now) => ({ ...now, answers: fresh(make(fresh(now.answers))) }), field)

  // A draft that was pasted before the reader was there is read and kept when it comes, not only shown.
  const readLate = useEffectEvent(() => {
    const before = record.answers.read
    if (before.fields.kind === undefined && !sameReading(answers.read, before)) edit((now) => now, 'draft')
  })
  useEffect(() => {
    if (reader) readLate()
  }, [reader])

  return (
    <ToolFrame tool={tool} onOpen={() => setAsked(false)}>
      <NameField {...definition.name} value={record.title} change={change} />
      <Draft
        definition={definition}
        answers={answers}
        reader={reader}
        failed={failed}
        policy={policy}
        edit={edit}
        onFocus={() => setWriting(true)}
      />
      {!begun && (
        <button type="button" onClick={() => setAsked(true)}>
          {words.say('standard.noDraft')}
        </button>
      )}
      <SaveLine undo={undo} redo={redo}>
        <Suspense>{begun && <Progress answers={answers} />}</Suspense>
      </SaveLine>
      <Suspense fallback={<p role="status">{words.say('standard.opening')}</p>}>
        {begun && retry && (
          <p className="notice" role="alert">
            {words.say('standard.noQuestions')}{' '}
            <button type="button" onClick={retry}>
              {words.say('standard.tryAgain')}
            </button>
          </p>
        )}
        {begun && !policy.isSeveral && whole && (
          <Builder
            definition={whole}
            record={{ ...record, answers }}
            reader={reader}
            takesFocus={asked && draft === ''}
            edit={edit}
            change={change}
          />
        )}
      </Suspense>
    </ToolFrame>
  )
}

function sameReading(a: DraftRead, b: DraftRead): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
