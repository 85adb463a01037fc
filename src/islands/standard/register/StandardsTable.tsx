import { useEffect, useRef, useState } from 'react'
import type { Sort } from '../../../domain/standard/register/order.ts'
import type { RegisterRow } from '../../../domain/standard/register/rows.ts'
import { useWords } from '../../ui/words.tsx'
import { StandardRow } from './StandardRow.tsx'

interface Props {
  /** At least one, in order. */
  readonly rows: readonly RegisterRow[]
  readonly addresses: Readonly<Record<string, string>>
  readonly sorted: { readonly by: Sort; readonly backwards: boolean }
  readonly picked: ReadonlySet<string>
  readonly onPick: (picked: ReadonlySet<string>) => void
}

const COLUMNS = ['name', 'kind', 'owner', 'status', 'result', 'shown', 'review'] as const
/** Rows drawn at first, and at each press of the button. */
const BATCH = 50

/** The standards as a table; on a narrow screen each is a block of a list. */
export function StandardsTable({ rows, addresses, sorted, picked, onPick }: Props) {
  const { say } = useWords()
  const [limit, setLimit] = useState(BATCH)
  const body = useRef<HTMLTableSectionElement>(null)
  const all = rows.every(({ id }) => picked.has(id))
  const left = rows.length - limit

  useEffect(() => {
    if (limit > BATCH) body.current?.children[limit - BATCH]?.querySelector('input')?.focus()
  }, [limit])

  function pick(ids: readonly string[], on: boolean) {
    const others = [...picked].filter((id) => !ids.includes(id))
    onPick(new Set(on ? [...others, ...ids] : others))
  }

  return (
    <>
      <label className="tick on-screen">
        <input
          type="checkbox"
          checked={all}
          onChange={({ target }) =>
            pick(
              rows.map(({ id }) => id),
              target.checked,
            )
          }
        />
        <span>{say('register.pickAll')}</span>
      </label>
      <table className="register-table" aria-label={say('register.title')}>
        <thead>
          <tr>
            <th scope="col" className="pick">
              <span className="hidden">{say('register.column-pick')}</span>
            </th>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={column === sorted.by ? (sorted.backwards ? 'descending' : 'ascending') : undefined}
              >
                {say(`register.column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.slice(0, limit).map((row) => (
            <StandardRow
              key={row.id}
              row={row}
              address={Object.hasOwn(addresses, row.tool) ? addresses[row.tool] : undefined}
              picked={picked.has(row.id)}
              onPick={(on) => pick([row.id], on)}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" onClick={() => setLimit(limit + BATCH)}>
          {say('record.showMore', { more: Math.min(BATCH, left), left })}
        </button>
      )}
    </>
  )
}
