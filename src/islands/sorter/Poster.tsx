import type { Action, SavedRecord } from '../../domain/record/types.ts'
import { type Band, type ReportLine, report } from '../../domain/sorter/report.ts'
import type { SorterAnswers, SorterDefinition } from '../../domain/sorter/types.ts'
import { dayInWords, instantInWords } from '../../domain/text/date.ts'
import { useWords } from '../ui/words.tsx'
import { BinMark } from './BinMark.tsx'

interface Props {
  readonly definition: SorterDefinition
  readonly record: SavedRecord<SorterAnswers>
}

/** Most things that fit a sheet in large letters. */
const ROOMY = 8

/** What was sorted as one sheet to pin up: a band a bin, each thing with what was written about it. */
export function Poster({ definition, record }: Props) {
  const { say, language } = useWords()
  const bands = report(definition, record.answers).bands.filter(({ lines }) => lines.length > 0)
  const count = bands.reduce((sum, { lines }) => sum + lines.length, 0)
  if (bands.length === 0) return <p>{say('sorter.posterEmpty')}</p>
  return (
    <div className={count > ROOMY ? 'poster' : 'poster roomy'}>
      <h2>{definition.poster.title}</h2>
      {record.title.trim() && (
        <p className="poster-name" dir="auto">
          {record.title}
        </p>
      )}
      {bands.map((band) => (
        <PosterBand key={band.bin.id} band={band} actions={record.actions} />
      ))}
      <p className="poster-date">{say('sorter.dated', { date: instantInWords(record.updated, language) })}</p>
    </div>
  )
}

function PosterBand({ band: { bin, lines }, actions }: { band: Band; actions: readonly Action[] }) {
  return (
    <section className={`band tone-${bin.tone}`}>
      <h3>
        <BinMark bin={bin} />
        {bin.name}
      </h3>
      {bin.meaning && <p>{bin.meaning}</p>}
      <ul>
        {lines.map((line) => (
          <PosterLine
            key={line.entry.id}
            line={line}
            action={actions.find(
              ({ item, done, owner, due }) => item === line.entry.id && !done && (owner || due),
            )}
          />
        ))}
      </ul>
    </section>
  )
}

/** Who settles it and by when, as far as that is written. */
function ownerAndDate({ owner, due }: Action, language: string): string {
  return [owner, due && dayInWords(due, language)].filter(Boolean).join(', ')
}

function PosterLine({ line: { entry, fields }, action }: { line: ReportLine; action: Action | undefined }) {
  const { say, language } = useWords()
  const written = fields.filter(({ text }) => text.trim() !== '')
  return (
    <li>
      <strong dir="auto">{entry.text}</strong>
      {written.map(({ field, text }) => (
        <span key={field.id} className={field.answer}>
          {field.short}: <span dir="auto">{text}</span>
        </span>
      ))}
      {action && (
        <span className="long">
          {say('sorter.toSettle')}: <span dir="auto">{ownerAndDate(action, language)}</span>
        </span>
      )}
    </li>
  )
}
