import { memo, useMemo } from 'react'
import { textsOf } from '../../../domain/standard/answer-words.ts'
import { openIn, questionsOf } from '../../../domain/standard/asking/questions.ts'
import type { StandardDefinition } from '../../../domain/standard/definition.ts'
import { kindInWords } from '../../../domain/standard/register/sheet.ts'
import { useWords } from '../../ui/words.tsx'
import type { Reader } from '../reader.ts'

interface Props {
  readonly definition: StandardDefinition
  readonly draft: string
  readonly reader: Reader
  readonly chosen: boolean
  readonly onChoose: (on: boolean) => void
}

/** One draft as it was read: its kind, and what is still open. Read only when it is drawn. */
export const DraftItem = memo(
  function DraftItem({ definition, draft, reader, chosen, onChoose }: Props) {
    const { say } = useWords()
    const read = useMemo(() => reader.keep(draft), [reader, draft])
    const open = useMemo(() => openIn(questionsOf(read, {})), [read])
    const texts = open.map((question) => textsOf(definition, question, say).question)
    return (
      <li>
        <label className="tick">
          <input type="checkbox" checked={chosen} onChange={({ target }) => onChoose(target.checked)} />
          <span dir="auto">{draft}</span>
        </label>
        <p className="hint">
          {read.notUnderstood ? say('standard.notUnderstood') : kindInWords(read.fields.kind, say)}
        </p>
        {open.length === 0 ? (
          <p className="hint">{say('register.draftReady')}</p>
        ) : (
          <details>
            <summary>
              {say('register.draftOpen', { count: open.length })}
              <span className="hidden">: {draft}</span>
            </summary>
            <ul>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
        )}
      </li>
    )
  },
  (before, after) => before.chosen === after.chosen && before.draft === after.draft,
)
