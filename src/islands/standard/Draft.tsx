import { Suspense, useId, useRef, useState } from 'react'
import type { StandardAnswers } from '../../domain/standard/answers.ts'
import type { StandardStart } from '../../domain/standard/definition.ts'
import { LONGEST_DRAFT } from '../../domain/standard/register/from-column.ts'
import { lazily } from '../ui/lazily.tsx'
import { useWords } from '../ui/words.tsx'
import type { Reader } from './reader.ts'
import type { Edit } from './StandardTool.tsx'
import type { PolicyRead } from './usePolicy.ts'

interface Props {
  readonly definition: StandardStart
  readonly answers: StandardAnswers
  readonly reader: Reader | undefined
  readonly failed: boolean
  readonly policy: PolicyRead
  readonly edit: Edit
  readonly onFocus: () => void
}

const MarkedDraft = lazily(async () => (await import('./MarkedDraft.tsx')).MarkedDraft)
const Policy = lazily(async () => (await import('./Policy.tsx')).Policy)

/** The promise as it stands today, with what was read in it marked, or the promises of a whole policy to choose from. */
export function Draft({ definition, answers, reader, failed, policy, edit, onFocus }: Props) {
  const { say } = useWords()
  const id = useId()
  const { prompt, help, example } = definition.draft
  const { draft } = policy
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  return (
    <section className="standard-draft">
      <div className="field long">
        <label htmlFor={id}>{prompt}</label>
        <p className="hint" id={`${id}-help`}>
          {help}
        </p>
        <textarea
          id={id}
          ref={field}
          rows={2}
          dir="auto"
          value={answers.draft}
          placeholder={example}
          aria-describedby={`${id}-help`}
          onFocus={onFocus}
          onChange={({ target }) => edit((now) => ({ ...now, draft: target.value }), 'draft')}
        />
      </div>
      {failed && !reader && <p role="alert">{say('standard.noReader')}</p>}
      {reader && draft.trim() !== '' && (
        <Suspense>
          {!policy.isSeveral && draft.length <= LONGEST_DRAFT && <MarkedDraft reading={reader.read(draft)} />}
          {(policy.promises.length > 1 || policy.isSeveral) && (
            <Policy
              key={draft}
              definition={definition}
              policy={policy}
              reader={reader}
              edit={edit}
              onDone={(more) => {
                // The button that was pressed goes with the list.
                field.current?.focus()
                setSaid(more > 0 ? say('standard.moreSaved', { count: more }) : '')
              }}
            />
          )}
        </Suspense>
      )}
      <p role="status" className="hint">
        {said}
      </p>
    </section>
  )
}
