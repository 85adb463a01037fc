import { useStore } from '@nanostores/react'
import { useEffect } from 'react'
import { $lastBackup, checkSafety } from '../../state/backup.ts'
import { useWords } from './words.tsx'

const DAY_MS = 86_400_000
/** Days after which a reader is reminded: some browsers clear what is not visited for seven. */
const REMIND_AFTER_DAYS = 7

/** At the end of a piece of work: a word on keeping a copy, unless one was made within the week. */
export function BackupReminder({ base }: { base: string }) {
  const { say } = useWords()
  const lastBackup = useStore($lastBackup, { ssr: () => undefined })
  useEffect(() => {
    void checkSafety()
  }, [])
  const age = lastBackup ? (Date.now() - Date.parse(lastBackup)) / DAY_MS : Number.POSITIVE_INFINITY
  if (age < REMIND_AFTER_DAYS) return null
  return (
    <p className="hint on-screen">
      {say('record.remind')} <a href={`${base}my-work/#safety`}>{say('record.remindGo')}</a>
    </p>
  )
}
