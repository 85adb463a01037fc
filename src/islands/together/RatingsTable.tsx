import type { RatedRow } from '../../domain/record/together.ts'
import { ratingsTable } from '../../domain/record/voices-document.ts'
import { Blocks } from '../ui/Blocks.tsx'
import { useWords } from '../ui/words.tsx'

/** What the dots show, as a table: for screen readers, for paper, and for whoever likes numbers better. */
export function RatingsTable({ rows }: { rows: readonly RatedRow[] }) {
  const { say, language } = useWords()
  const title = say('together.ratingsTable')
  return (
    <details className="settled">
      <summary>{title}</summary>
      <Blocks blocks={[ratingsTable(rows, say, language)]} name={title} />
    </details>
  )
}
