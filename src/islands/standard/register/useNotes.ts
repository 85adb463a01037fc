import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { NO_NOTES, type RegisterNotes, readNotes } from '../../../domain/standard/register/notes.ts'
import { changeNote, leaveNote, readNote } from '../../../state/notes.ts'
import type { StorageFault } from '../../../state/storage.ts'

const NAME = 'standards-register'

/** What this browser keeps of the register beside its standards, a way to change some of it, and why that is not saved, if so. */
export function useNotes(): [
  notes: RegisterNotes,
  change: (some: Partial<RegisterNotes>) => void,
  fault: StorageFault | undefined,
] {
  const [fault, setFault] = useState<StorageFault>()
  const [notes, setNotes] = useState(NO_NOTES)
  const kept = useRef(NO_NOTES)
  const unsaved = useRef<Partial<RegisterNotes>>({})
  const newest = () => ({ ...kept.current, ...unsaved.current })
  async function read() {
    const text = await readNote(NAME)
    if (text !== undefined) kept.current = readNotes(text)
    setNotes(newest())
  }
  async function change(some: Partial<RegisterNotes>) {
    const typed = { ...unsaved.current, ...some }
    unsaved.current = typed
    setNotes(newest())
    const outcome = await changeNote(NAME, (text) => JSON.stringify({ ...readNotes(text), ...typed }))
    // A hidden page has given it up, and makes it again when it is seen.
    if (document.visibilityState === 'visible') setFault(outcome.ok ? undefined : outcome.fault)
    if (!outcome.ok) return
    kept.current = { ...kept.current, ...typed }
    if (unsaved.current === typed) unsaved.current = {}
  }
  const turn = useEffectEvent(() => {
    const isUnsaved = Object.keys(unsaved.current).length > 0
    if (document.visibilityState === 'hidden') {
      if (isUnsaved) leaveNote(NAME, JSON.stringify(newest()))
    } else if (isUnsaved) void change({})
    // Another tab may have written meanwhile.
    else void read()
  })
  useEffect(() => {
    turn()
    const onTurn = () => turn()
    document.addEventListener('visibilitychange', onTurn)
    return () => document.removeEventListener('visibilitychange', onTurn)
  }, [])
  return [notes, (some) => void change(some), fault]
}
