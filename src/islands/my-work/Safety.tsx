import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import type { SavedRecord } from '../../domain/record/types.ts'
import { numberFormat } from '../../domain/text/intl.ts'
import { download } from '../../formats/download.ts'
import { $lastBackup, $room, checkSafety, noteBackup } from '../../state/backup.ts'
import type { UnreadableEntry } from '../../state/load.ts'
import { backupFile } from '../../state/work-file.ts'
import { useWords } from '../ui/words.tsx'
import { AllOut } from './AllOut.tsx'

interface Props {
  readonly records: readonly SavedRecord[]
  readonly unreadable: readonly UnreadableEntry[]
}

const DAY_MS = 86_400_000
const MEGABYTE = 1_000_000

/** How safe the reader's work is here: the age of the last backup, the room used, and what the browser promised. */
export function Safety({ records, unreadable }: Props) {
  const { say, language } = useWords()
  const lastBackup = useStore($lastBackup, { ssr: () => undefined })
  const [left, setLeft] = useState(0)
  const room = useStore($room, { ssr: () => undefined })

  useEffect(() => {
    void checkSafety()
  }, [])

  async function backUp() {
    const now = new Date().toISOString()
    const live = records.filter(({ deleted }) => !deleted)
    const file = await backupFile(live, unreadable, now)
    download(file.name, file.text)
    setLeft(file.left)
    noteBackup(now)
  }

  const age = lastBackup ? Math.floor((Date.now() - Date.parse(lastBackup)) / DAY_MS) : undefined
  const megabytes = numberFormat(language, { maximumFractionDigits: 1 })
  return (
    <section aria-labelledby="safety">
      <h2 id="safety">{say('mywork.safety')}</h2>
      <p>{age === undefined ? say('mywork.neverBackedUp') : say('mywork.backedUp', { count: age })}</p>
      <div className="buttons">
        <button type="button" className="primary" onClick={() => void backUp()}>
          {say('mywork.backup')}
        </button>
      </div>
      <p role="status">{left > 0 && say('mywork.left', { count: left })}</p>
      <p className="hint">{say('mywork.backupWhy')}</p>
      <AllOut records={records.filter(({ deleted }) => !deleted)} />
      {room && (
        <p className="hint">
          {say('mywork.room', {
            used: megabytes.format(room.used / MEGABYTE),
            quota: megabytes.format(room.quota / MEGABYTE),
          })}{' '}
          {say(room.promised ? 'mywork.promised' : 'mywork.notPromised')}
        </p>
      )}
    </section>
  )
}
