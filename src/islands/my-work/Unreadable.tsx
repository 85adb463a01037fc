import { download } from '../../formats/download.ts'
import { fileName } from '../../formats/file.ts'
import type { UnreadableEntry } from '../../state/load.ts'
import { useWords } from '../ui/words.tsx'

/** What is saved here and cannot be opened: told, offered as a file, never touched. */
export function Unreadable({ entries }: { entries: readonly UnreadableEntry[] }) {
  const { say } = useWords()
  return (
    <section className="notice" aria-labelledby="unreadable">
      <h2 id="unreadable">{say('mywork.unreadable')}</h2>
      <p>{say('mywork.unreadableWhy')}</p>
      <ul className="reading">
        {entries.map(({ key, reason, value }) => (
          <li key={key}>
            <p>{say(`mywork.reason-${reason}`)}</p>
            <button
              type="button"
              onClick={() => download(fileName(key, 'json'), JSON.stringify(value, null, 2) ?? '')}
            >
              {say('mywork.downloadRaw')}
              <span className="hidden">: {key}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
