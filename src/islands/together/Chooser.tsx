import { dateFormat } from '../../domain/text/intl.ts'
import { Field } from '../ui/Field.tsx'
import { LongList } from '../ui/LongList.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../ui/words.tsx'
import type { Source } from './sources.ts'
import type { Contributor } from './usePeople.ts'
import type { Sources } from './useSources.ts'

interface Props {
  readonly sources: Sources
  readonly people: readonly Contributor[]
  readonly onRename: (source: Source, name: string) => void
}

/** Everything made with one tool, to tick, and a name for each that is ticked. */
export function Chooser({ sources, people, onRename }: Props) {
  const { say } = useWords()
  const { tools, definition, chooseTool, listed, tick } = sources
  return (
    <section className="on-screen" aria-labelledby="whose">
      <h2 id="whose">{say('together.whose')}</h2>
      {listed.length === 0 && <p>{say('together.noneHere')}</p>}
      {tools.length > 1 && definition && (
        <fieldset className="filter">
          <legend>{say('together.tool')}</legend>
          <Segmented
            name="tool"
            value={definition.id}
            options={tools.map(({ definition: { id, title }, count }) => ({
              value: id,
              text: say('together.toolCount', { tool: title, count }),
            }))}
            onChange={chooseTool}
          />
        </fieldset>
      )}
      {listed.length > 0 && definition && (
        <fieldset className="filter">
          <legend>
            {tools.length > 1
              ? say('together.tick')
              : say('export.named', { name: definition.title, text: say('together.tick') })}
          </legend>
          <LongList items={listed} className="reading">
            {(source) => {
              const number = people.findIndex((one) => one.source.id === source.id) + 1
              const person = people[number - 1]
              return (
                <li key={source.id}>
                  <Tick source={source} on={person !== undefined} onTick={(on) => tick(source, on)} />
                  {person && (
                    <Field
                      label={say('together.name', { number })}
                      value={person.name}
                      onChange={(name) => onRename(source, name)}
                    />
                  )}
                </li>
              )
            }}
          </LongList>
        </fieldset>
      )}
    </section>
  )
}

interface TickProps {
  readonly source: Source
  readonly on: boolean
  readonly onTick: (on: boolean) => void
}

function Tick({ source: { record, from, file }, on, onTick }: TickProps) {
  const { say, language } = useWords()
  const date = dateFormat(language, { dateStyle: 'long', timeStyle: 'short' })
  const origin = {
    here: () => say('record.changed', { date: date.format(new Date(record.updated)) }),
    file: () => say('together.inFile', { name: file }),
    link: () => say('together.inLink'),
  }
  return (
    <label className="tick">
      <input type="checkbox" checked={on} onChange={({ target }) => onTick(target.checked)} />
      <span>
        {record.title || say('record.untitled')} <span className="hint">{origin[from]()}</span>
      </span>
    </label>
  )
}
