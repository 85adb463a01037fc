import { signedNotes } from '../../domain/record/team.ts'
import type { TogetherRow } from '../../domain/record/together.ts'
import { useWords } from '../ui/words.tsx'

/** What people noted on a question, with who noted it; nothing when nobody did. */
export function Notes({ row }: { row: TogetherRow }) {
  const { say } = useWords()
  const notes = signedNotes(row.heard, say)
  return (
    notes && (
      <p className="note" dir="auto">
        {notes}
      </p>
    )
  )
}
