import { useEffect, useRef, useState } from 'react'
import { NO_NOTES, type RegisterNotes, readNotes } from '../../../domain/standard/register/notes.ts'
import { changeNote, readNote } from '../../../state/notes.ts'
import type { StorageFault } from '../../../state/storage.ts'

const NAME = 'standards-register'

/** What this browser keeps of the register beside its standards, a way to change some of it, and why that is not saved, if so. */
export function useNotes(): [
  notes: RegisterNotes,
  change: (some: Partial<RegisterNotes>) => void,
  fault: StorageFault | undefined,
] {
  const [fault, setFault] = useState<StorageFault>()
  const unsaved = useRef<Partial<RegisterNotes>>({})
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
  async function change(some: Partial<RegisterNotes>) {
    latest.current = { ...(latest.current ?? notes), ...some }
    setNotes(latest.current)
    const typed = { ...unsaved.current, ...some }
    unsaved.current = typed
    const outcome = await changeNote(NAME, (text) => JSON.stringify({ ...readNotes(text), ...typed }))
    setFault(outcome.ok ? undefined : outcome.fault)
    if (outcome.ok && unsaved.current === typed) unsaved.current = {}
  }
  return [notes, (some) => void change(some), fault]
}
