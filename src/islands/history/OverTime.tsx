import { useMemo, useState } from 'react'
import { type Line, linesOverTime, measuredFamilies } from '../../domain/record/over-time.ts'
import { overTimeDocument } from '../../domain/record/over-time-document.ts'
import { spanInWords } from '../../domain/record/over-time-words.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { useWords } from '../ui/words.tsx'
import { Chart } from './Chart.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { Include } from './Include.tsx'
import { Keep } from './Keep.tsx'
import { Legend } from './Legend.tsx'

interface Props {
  readonly title: string
  readonly definition: AnyDefinition
  readonly kind: KindModule
  /** Two or more, all made with the tool. */
  readonly records: readonly SavedRecord[]
  readonly base: string
}

/** The figures of some records as lines and as an equal table; the reader chooses which records. */
export function OverTime({ title, definition, kind, records, base }: Props) {
  const { say, language } = useWords()
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const families = useMemo(
    () =>
      measuredFamilies(
        records.map((record) => ({ record, measures: kind.measuresOf(definition, record, say, language) })),
      ),
    [records, kind, definition, say, language],
  )
  const shown = families.map((family) => family.filter(({ record }) => !leftOut.has(record.id)))
  const lines = linesOverTime(shown)
  const charts = Map.groupBy(lines, ({ unit, min, max }) => `${unit} ${min} ${max}`)
  const created = shown.flat().map(({ record }) => record.created)
  const span = created.length > 0 ? spanInWords(created, say, language) : say('history.none')

  return (
    <>
      <p className="lead" role="status">
        {span}
      </p>
      <Include families={families} leftOut={leftOut} onChange={setLeftOut} />
      {lines.length === 0 && created.length > 0 && <p>{say('history.noFigures')}</p>}
      {[...charts].map(([scale, alike]) => (
        <figure key={scale}>
          <Chart lines={alike as [Line, ...Line[]]} title={title} />
          <figcaption>
            <Legend lines={alike} />
          </figcaption>
        </figure>
      ))}
      {lines.length > 0 && (
        <>
          <h2>{say('history.table')}</h2>
          <FiguresTable lines={lines} base={base} />
          <p className="hint">{say('history.how')}</p>
          <Keep
            name={title}
            documentOf={() =>
              overTimeDocument(lines, { id: definition.id, title, subtitle: span, language }, say)
            }
          />
        </>
      )}
    </>
  )
}
