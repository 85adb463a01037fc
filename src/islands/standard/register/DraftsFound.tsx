import { useId, useMemo, useState } from 'react'
import type { StandardDefinition } from '../../../domain/standard/definition.ts'
import { fromColumn, likelyColumn } from '../../../domain/standard/register/from-column.ts'
import { LongList } from '../../ui/LongList.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Reader } from '../reader.ts'
import { DraftItem } from './DraftItem.tsx'
import type { DraftTable } from './Drafts.tsx'

interface Props {
  readonly definition: StandardDefinition
  readonly table: DraftTable
  readonly reader: Reader
  readonly onSave: (drafts: readonly string[]) => Promise<void>
  readonly onCancel: () => void
}

/** Most words in the name of a column. */
const LONGEST_HEADING = 3
/** Characters of a column that show which one it is. */
const SAMPLE = 40

/** The drafts of a table as they were read, to choose from. Nothing is saved before that is asked. */
export function DraftsFound({ definition, table, reader, onSave, onCancel }: Props) {
  const { say } = useWords()
  const id = useId()
  const { rows, isFile } = table
  const likely = useMemo(() => likelyColumn(rows), [rows])
  const [column, setColumn] = useState(likely)
  const [head, setHead] = useState(isFile && rows.length > 1 && isHeading(rows[0]?.[likely] ?? ''))
  const [saving, setSaving] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { drafts, skipped } = useMemo(() => fromColumn(rows, column, { head }), [rows, column, head])
  const chosen = drafts.filter((draft) => !left.has(draft))
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const reasons = Map.groupBy(
    // An empty line at the end is no row that anybody wrote.
    skipped.filter(({ row, reason }) => reason !== 'empty' || row < rows.length - 1),
    ({ reason }) => reason,
  )

  /** Whether a first cell is a name rather than a promise: a few words with nothing to ask about. */
  function isHeading(cell: string): boolean {
    const { fields, words } = reader.keep(cell)
    return cell.trim().split(/\s+/).length <= LONGEST_HEADING && fields.levels.length + words.length === 0
  }

  async function save() {
    setSaving(true)
    await onSave(chosen)
    setSaving(false)
  }

  function choose(draft: string, on: boolean) {
    setLeft(new Set(on ? [...left].filter((one) => one !== draft) : [...left, draft]))
  }

  return (
    <section className="drafts-found" aria-labelledby={`${id}-title`}>
      <div role="status">
        <h3 id={`${id}-title`}>
          {drafts.length === 0 ? say('register.noneFound') : say('register.found', { count: drafts.length })}
        </h3>
      </div>
      {columns > 1 && (
        <div className="field">
          <label htmlFor={id}>{say('register.column')}</label>
          <select id={id} value={column} onChange={({ target }) => setColumn(Number(target.value))}>
            {Array.from({ length: columns }, (_, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              <option key={place} value={place}>
                {say('register.columnNumber', {
                  number: place + 1,
                  sample: (rows.find((row) => row[place]?.trim())?.[place] ?? '').slice(0, SAMPLE),
                })}
              </option>
            ))}
          </select>
        </div>
      )}
      {isFile && (
        <label className="tick">
          <input type="checkbox" checked={head} onChange={({ target }) => setHead(target.checked)} />
          <span>{say('register.head')}</span>
        </label>
      )}
      {[...reasons].map(([reason, entries]) => (
        <p key={reason} className="hint">
          {say(`register.skipped-${reason}`, { count: entries.length })}
        </p>
      ))}
      <LongList items={drafts} className="reading drafts">
        {(draft) => (
          <DraftItem
            key={draft}
            definition={definition}
            draft={draft}
            reader={reader}
            chosen={!left.has(draft)}
            onChoose={(on) => choose(draft, on)}
          />
        )}
      </LongList>
      <div className="buttons">
        {chosen.length > 0 && (
          <button type="button" className="primary" disabled={saving} onClick={() => void save()}>
            {say('register.saveDrafts', { count: chosen.length })}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {say('register.cancel')}
        </button>
      </div>
    </section>
  )
}
