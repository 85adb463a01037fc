import { useState } from 'react'
import { newestFirst } from '../../domain/record/order.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { dateFormat } from '../../domain/text/intl.ts'
import { LongList } from './LongList.tsx'
import { useWords } from './words.tsx'

interface Props {
  readonly records: readonly SavedRecord[]
  readonly current: string
  readonly onOpen: (id: string) => void
  readonly onNew: () => void
}

/** The reader's records of one tool, newest first: open one, or start another. The list is drawn while it is open. */
export function RecordBar({ records, current, onOpen, onNew }: Props) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="records" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {say('record.yours')} ({records.length})
      </summary>
      {open && (
        <>
          <LongList items={newestFirst(records)} className="reading">
            {(record) => (
              <li key={record.id}>
                <Entry record={record} current={record.id === current} onOpen={onOpen} />
              </li>
            )}
          </LongList>
          <button type="button" onClick={onNew}>
            {say('record.startNew')}
          </button>
        </>
      )}
    </details>
  )
}

interface EntryProps {
  readonly record: SavedRecord
  readonly current: boolean
  readonly onOpen: (id: string) => void
}

function Entry({ record: { id, title, updated }, current, onOpen }: EntryProps) {
  const { say, language } = useWords()
  const date = dateFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-current={current ? 'true' : undefined}
        onClick={() => onOpen(id)}
      >
        {title || say('record.untitled')}
      </button>
      <span className="hint">
        {current ? say('record.current') : say('record.changed', { date: date.format(new Date(updated)) })}
      </span>
    </>
  )
}
