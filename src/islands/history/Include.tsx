import type { Measured } from '../../domain/record/over-time.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { instantInWords } from '../../domain/text/date.ts'
import { useWords } from '../ui/words.tsx'

/** More than this many boxes would push the line out of view. */
const FEW = 6

interface Props {
  readonly families: readonly (readonly Measured[])[]
  /** Ids of the records that are not shown. */
  readonly leftOut: ReadonlySet<string>
  readonly onChange: (leftOut: ReadonlySet<string>) => void
}

/** A box to tick for each record, those of one line one after another. */
export function Include({ families, leftOut, onChange }: Props) {
  const { say, language } = useWords()
  const records = families.flatMap((family) => family.map(({ record }) => record))
  const nameOf = ({ title, created }: SavedRecord) =>
    say('history.dated', {
      name: title.trim() || say('record.untitled'),
      day: instantInWords(created, language),
    })

  function toggle(id: string) {
    const next = new Set(leftOut)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }

  return (
    <details className="on-screen" open={records.length <= FEW}>
      <summary>{say('history.include')}</summary>
      <fieldset>
        <legend className="hidden">{say('history.include')}</legend>
        <div className="ticks">
          {records.map((record) => (
            <label className="tick" key={record.id}>
              <input type="checkbox" checked={!leftOut.has(record.id)} onChange={() => toggle(record.id)} />
              <span>{nameOf(record)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  )
}
