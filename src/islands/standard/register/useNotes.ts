import { useEffect, useRef, useState } from 'react'
import { NO_NOTES, type RegisterNotes, readNotes } from '../../../domain/standard/register/notes.ts'
import { readNote, writeNote } from '../../../state/notes.ts'

const NAME = 'standards-register'

/** What this browser keeps of the register beside its standards, and a way to change some of it. */
export function useNotes(): [notes: RegisterNotes, change: (some: Partial<RegisterNotes>) => void] {
  const [notes, setNotes] = useState(NO_NOTES)
  // What is typed before the notes are read stays.
  const latest = useRef<RegisterNotes>(undefined)
  useEffect(() => {
    void readNote(NAME).then((text) => {
      if (!latest.current) setNotes(readNotes(text))
    })
  }, [])
  return [
    notes,
    (some) => {
      const next = { ...(latest.current ?? notes), ...some }
      latest.current = next
      setNotes(next)
      writeNote(NAME, JSON.stringify(next))
    },
  ]
}
