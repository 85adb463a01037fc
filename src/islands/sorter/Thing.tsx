import { memo, useState } from 'react'
import type { Action } from '../../domain/record/types.ts'
import { fieldOf, withField } from '../../domain/sorter/answers.ts'
import { fieldsFor } from '../../domain/sorter/bins.ts'
import { rewordEntry, sortEntry } from '../../domain/sorter/sort.ts'
import type { Entry, SorterAnswers, SorterDefinition } from '../../domain/sorter/types.ts'
import { newId } from '../../state/ids.ts'
import { Field } from '../ui/Field.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { BinMark } from './BinMark.tsx'
import { Settle } from './Settle.tsx'

/** What can be done with a thing beside sorting it. */
export type Doing = 'next' | 'remove'

interface Props {
  readonly definition: SorterDefinition
  readonly entry: Entry
  readonly number: number
  readonly actions: readonly Action[]
  /** Whether another thing is not sorted yet. */
  readonly hasNext: boolean
  readonly change: OpenRecord<SorterAnswers>['change']
  readonly onAct: (doing: Doing, id: string) => void
}

/** Id of the element that holds a thing. */
export function placeOf(id: string): string {
  return `thing-${id}`
}

/** One thing with the bins it can go to, and what its bin asks for. Drawn again only when it changes itself. */
export const Thing = memo(function Thing({
  definition,
  entry,
  number,
  actions,
  hasNext,
  change,
  onAct,
}: Props) {
  const { say } = useWords()
  const [editing, setEditing] = useState(false)
  const { id, text, bin } = entry
  const heading = `${placeOf(id)}-words`
  const offered = definition.bins.filter((one) => !one.retired || one.id === bin)
  const options = [
    ...offered.map((one) => ({ value: one.id, text: one.name, mark: <BinMark bin={one} /> })),
    { value: '', text: say('sorter.none') },
  ]
  const button = (doing: Doing) => (
    <button type="button" className="plain" onClick={() => onAct(doing, id)}>
      {say(`sorter.${doing}`)}
      <span className="hidden">: {text}</span>
    </button>
  )
  return (
    <li className="question thing" id={placeOf(id)}>
      <p className="number" aria-hidden="true">
        {number}
      </p>
      <div>
        <h4 id={heading} dir="auto">
          <span className="hidden">{number}. </span>
          {text || say('record.untitled')}
        </h4>
        {editing && (
          <Field
            type="long"
            label={say('sorter.words', definition.thing)}
            value={text}
            takesFocus
            onChange={(words) =>
              change((record) => rewordEntry(definition, record, id, words), `words ${id}`)
            }
          />
        )}
        <fieldset aria-labelledby={heading}>
          <Segmented
            name={`bin-${id}`}
            value={bin}
            options={options}
            onChange={(to) => change((record) => sortEntry(definition, record, id, to, newId()), `bin ${id}`)}
          />
        </fieldset>
        <div className="thing-fields">
          {fieldsFor(definition, bin).map((field) => (
            <Field
              key={field.id}
              type={field.answer === 'long' ? 'long' : 'text'}
              label={field.question}
              value={fieldOf(entry, field.id)}
              onChange={(words) =>
                change(
                  (record) => ({ ...record, answers: withField(record.answers, id, field.id, words) }),
                  `field ${id} ${field.id}`,
                )
              }
            />
          ))}
        </div>
        <Settle definition={definition} entry={entry} actions={actions} change={change} />
        <div className="thing-ways">
          {bin !== '' && hasNext && button('next')}
          <button
            type="button"
            className="plain"
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {say(editing ? 'sorter.stopEditing' : 'sorter.edit')}
            <span className="hidden">: {text}</span>
          </button>
          {button('remove')}
        </div>
      </div>
    </li>
  )
})
