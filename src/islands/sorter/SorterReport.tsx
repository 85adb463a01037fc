import type { Action, SavedRecord } from '../../domain/record/types.ts'
import { type Band, report } from '../../domain/sorter/report.ts'
import type { SorterAnswers, SorterDefinition } from '../../domain/sorter/types.ts'
import { ActionList, ActionsSection } from '../ui/ActionList.tsx'
import { useWords } from '../ui/words.tsx'
import { BinMark } from './BinMark.tsx'
import { Poster } from './Poster.tsx'

interface Props {
  readonly definition: SorterDefinition
  readonly record: SavedRecord<SorterAnswers>
  readonly level: 'changes' | 'full'
}

/** What was sorted, laid out for paper: the poster alone, or everything that was written. */
export function SorterReport({ definition, record, level }: Props) {
  const { say } = useWords()
  if (level === 'changes') return <Poster definition={definition} record={record} />
  const { bands, unsorted, draft, earlier } = report(definition, record.answers)
  const listed = new Set(record.answers.entries.map(({ id }) => id))
  const others = record.actions.filter(({ item }) => !listed.has(item))
  return (
    <>
      {bands.map((band) => (
        <FullBand key={band.bin.id} band={band} actions={record.actions} />
      ))}
      {unsorted.length + draft.length > 0 && (
        <section>
          <h2>{say('sorter.unsorted')}</h2>
          <ul className="lines">
            {[...unsorted.map(({ id, text }) => [id, text]), ...draft.map((line, i) => [`${i}`, line])].map(
              ([key, text]) => (
                <li key={key} dir="auto">
                  {text}
                </li>
              ),
            )}
          </ul>
        </section>
      )}
      {earlier.length > 0 && (
        <section>
          <h2>{say('sorter.earlier')}</h2>
          <p>{say('sorter.earlierWhy')}</p>
          {earlier.map(({ entry, question, text }) => (
            <div className="report-item" key={`${entry.id} ${question}`}>
              <h3 dir="auto">{entry.text}</h3>
              <p>{question}</p>
              <p className="note" dir="auto">
                {text}
              </p>
            </div>
          ))}
        </section>
      )}
      <ActionsSection actions={others} title={say('report.other')} />
    </>
  )
}

function FullBand({ band: { bin, lines }, actions }: { band: Band; actions: readonly Action[] }) {
  const { say } = useWords()
  return (
    <section className="full-band">
      <h2>
        <BinMark bin={bin} />
        {bin.name}
      </h2>
      {bin.meaning && <p>{bin.meaning}</p>}
      {lines.length === 0 && <p className="hint">{say('sorter.binEmpty')}</p>}
      {lines.map(({ entry, fields }) => (
        <div className="report-item" key={entry.id}>
          <h3 dir="auto">{entry.text}</h3>
          <dl className="written-fields">
            {fields.map(({ field, text }) => (
              <div key={field.id}>
                <dt>{field.question}</dt>
                <dd dir="auto">{text.trim() ? text : say('sorter.notWritten')}</dd>
              </div>
            ))}
          </dl>
          <ActionList actions={actions.filter(({ item }) => item === entry.id)} />
        </div>
      ))}
    </section>
  )
}
