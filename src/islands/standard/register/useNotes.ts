import { useEffect, useRef, useState } from 'react'
import { NO_NOTES, type RegisterNotes, readNotes } from '../../../domain/standard/register/notes.ts'
import { changeNote, readNote } from '../../../state/notes.ts'

const NAME = 'standards-register'

/** What this browser keeps of the register beside its standards, and a way to change some of it. */
export function useNotes(): [notes: RegisterNotes, change: (some: Partial<RegisterNotes>) => void] {
  const [notes, setNotes] = useState(NO_NOTES)
  // What is typed before the notes are read stays.
  const latest = useRef<RegisterNotes>(undefined)
  useEffect(() => {
    const read = async () => {
      const text = await readNote(NAME)
      if (!latest.current) setNotes(readNotes(text))
    }
    void read()
    // Another tab may have written meanwhile.
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [])
  return [
    notes,
    (some) => {
      const next = { ...(latest.current ?? notes), ...some }
      latest.current = next
      setNotes(next)
      changeNote(NAME, (text) => JSON.stringify({ ...readNotes(text), ...some }))
    },
  ]
}
