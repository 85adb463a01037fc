import { useState } from 'react'
import { divideLines, linesOf } from '../../domain/sorter/lines.ts'
import { addEntries } from '../../domain/sorter/sort.ts'
import type { SorterAnswers, SorterDefinition } from '../../domain/sorter/types.ts'
import { newId } from '../../state/ids.ts'
import { Field } from '../ui/Field.tsx'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly definition: SorterDefinition
  readonly answers: SorterAnswers
  readonly change: OpenRecord<SorterAnswers>['change']
}

interface Told {
  readonly text: string
  readonly repeated: readonly string[]
}

/** Most repeated lines that are named one by one. */
const MOST_NAMED = 10

/** Where things are listed, typed or pasted: each line becomes one, and what is on the list already is named. */
export function AddThings({ definition, answers, change }: Props) {
  const { say } = useWords()
  const { prompt, help, examples } = definition.add
  const [told, setTold] = useState<Told>()
  const draft = answers.draft ?? ''

  function add(text: string) {
    const lines = linesOf(text)
    const { fresh, repeated } = divideLines(
      lines,
      answers.entries.map((entry) => entry.text),
    )
    const added = say('sorter.added', { ...definition.thing, count: fresh.length })
    setTold({ text: lines.length > 0 ? added : say('sorter.nothing'), repeated })
    if (lines.length === 0) return
    const ids = fresh.map(newId)
    change((record) => addEntries({ ...record, answers: withDraft(record.answers, '') }, fresh, ids))
  }

  return (
    <div className="add-things">
      <Field
        type="long"
        label={prompt}
        help={help}
        value={draft}
        onChange={(text) =>
          change((record) => ({ ...record, answers: withDraft(record.answers, text) }), 'draft')
        }
      />
      <button type="button" className="with-script" onClick={() => add(draft)}>
        {say('sorter.add')}
      </button>
      <div role="status">
        {told && <p>{told.text}</p>}
        {told && told.repeated.length > 0 && <Repeated lines={told.repeated} />}
      </div>
      {answers.entries.length === 0 && (
        <div className="no-things with-script">
          <p>{say('sorter.empty')}</p>
          <ul>
            {examples.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <button type="button" onClick={() => add([...examples, draft].join('\n'))}>
            {say('sorter.useExamples')}
          </button>
        </div>
      )}
    </div>
  )
}

function Repeated({ lines }: { lines: readonly string[] }) {
  const { say } = useWords()
  const names = [...new Set(lines)]
  return (
    <>
      <p>{say('sorter.repeated')}:</p>
      <ul>
        {names.slice(0, MOST_NAMED).map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
        {names.length > MOST_NAMED && <li>{say('sorter.more', { count: names.length - MOST_NAMED })}</li>}
      </ul>
    </>
  )
}

function withDraft({ draft: _, ...answers }: SorterAnswers, text: string): SorterAnswers {
  return text === '' ? answers : { ...answers, draft: text }
}
