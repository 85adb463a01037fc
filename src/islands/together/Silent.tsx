import { silentOn, type TogetherRow } from '../../domain/record/together.ts'
import { useWords } from '../ui/words.tsx'

/** Who has not looked at a question; nothing when everybody has. */
export function Silent({ row }: { row: TogetherRow }) {
  const { say } = useWords()
  const silent = silentOn(row).join(', ')
  return (
    silent && <p className="hint">{say('export.named', { name: say('together.silent'), text: silent })}</p>
  )
}
