import { useId, useMemo, useState } from 'react'
import type { SavedRecord } from '../../../domain/record/types.ts'
import type { StandardAnswers } from '../../../domain/standard/answers.ts'
import type { RegisterNotes } from '../../../domain/standard/register/notes.ts'
import { inOrder, SORTS, type Sort } from '../../../domain/standard/register/order.ts'
import { countByStatus, type RegisterRow } from '../../../domain/standard/register/rows.ts'
import { STATUSES, type Status } from '../../../domain/standard/register/types.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useWords } from '../../ui/words.tsx'
import { Out } from './Out.tsx'
import { Several } from './Several.tsx'
import { StandardsTable } from './StandardsTable.tsx'
import { Warnings } from './Warnings.tsx'

export interface ListingProps {
  /** At least one; one for each record, in the same order. */
  readonly rows: readonly RegisterRow[]
  readonly records: readonly SavedRecord<StandardAnswers>[]
  readonly addresses: Readonly<Record<string, string>>
  readonly notes: RegisterNotes
  readonly setNotes: (some: Partial<RegisterNotes>) => void
}

/** The register as a list that is filtered, sorted, changed several at a time, and taken away. */
export function Listing({ rows, records, addresses, notes, setNotes }: ListingProps) {
  const { say, language } = useWords()
  const id = useId()
  const [status, setStatus] = useState<Status | 'all'>('all')
  const [sort, setSort] = useState<Sort>('review')
  const [backwards, setBackwards] = useState(false)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const shown = useMemo(
    () =>
      inOrder(
        rows.filter((row) => status === 'all' || row.status === status),
        sort,
        { backwards, language },
      ),
    [rows, status, sort, backwards, language],
  )
  const counts = countByStatus(rows)
  // One that was taken out elsewhere, or that the filter hides, is not changed unseen.
  const chosen = records.filter(
    (record) => picked.has(record.id) && shown.some((row) => row.id === record.id),
  )
  const options = [
    { value: 'all' as const, text: say('register.all', { count: rows.length }) },
    ...STATUSES.map((value) => ({ value, text: say(`register.status-${value}`, { count: counts[value] }) })),
  ]
  return (
    <>
      <Warnings rows={rows} addresses={addresses} notes={notes} setNotes={setNotes} />
      <section aria-labelledby={`${id}-list`}>
        <h2 id={`${id}-list`}>{say('register.view-register')}</h2>
        <div className="register-filters on-screen">
          <fieldset>
            <legend>{say('register.filter')}</legend>
            <Segmented name={`${id}-status`} value={status} options={options} onChange={setStatus} />
          </fieldset>
          <div className="field">
            <label htmlFor={`${id}-sort`}>{say('register.sort')}</label>
            <select id={`${id}-sort`} value={sort} onChange={({ target }) => setSort(target.value as Sort)}>
              {SORTS.map((value) => (
                <option key={value} value={value}>
                  {say(`register.column-${value}`)}
                </option>
              ))}
            </select>
          </div>
          <label className="tick">
            <input
              type="checkbox"
              checked={backwards}
              onChange={({ target }) => setBackwards(target.checked)}
            />
            <span>{say('register.backwards')}</span>
          </label>
        </div>
        {shown.length === 0 ? (
          <p>{say('register.noneOfStatus')}</p>
        ) : (
          <StandardsTable
            rows={shown}
            addresses={addresses}
            sorted={{ by: sort, backwards }}
            picked={picked}
            onPick={setPicked}
          />
        )}
      </section>
      <Several chosen={chosen} />
      <Out records={records} />
    </>
  )
}
