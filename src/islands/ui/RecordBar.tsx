import type { SavedRecord } from '../../domain/record/types.ts'
import { useWords } from './words.tsx'

interface Props {
  readonly records: readonly SavedRecord[]
  readonly current: string
  readonly name: (record: SavedRecord) => string
  readonly onOpen: (id: string) => void
  readonly onNew: () => void
}

/** The reader's records of one tool, newest first: open one, or start another. */
export function RecordBar({ records, current, name, onOpen, onNew }: Props) {
  const { say, language } = useWords()
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <details className="records">
      <summary>
        {say('record.yours')} ({records.length})
      </summary>
      <ul className="reading">
        {records.map((record) => (
          <li key={record.id}>
            <button
              type="button"
              className="plain"
              aria-current={record.id === current ? 'true' : undefined}
              onClick={() => onOpen(record.id)}
            >
              {name(record)}
            </button>
            <span className="hint">
              {record.id === current
                ? say('record.current')
                : say('record.changed', { date: date.format(new Date(record.updated)) })}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onNew}>
        {say('record.startNew')}
      </button>
    </details>
  )
}
