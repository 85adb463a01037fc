import type { WordingDefinition } from '../../domain/wording/types.ts'
import { useWords } from '../ui/words.tsx'

/** What it means, and what not, when nothing was found. */
export function NothingFound({ definition: { groups } }: { definition: WordingDefinition }) {
  const { say } = useWords()
  const count = groups.flatMap(({ items }) => items.filter(({ retired }) => !retired)).length
  return (
    <p className="measure" data-goal tabIndex={-1}>
      {say('wording.nothingFound', { count })}
    </p>
  )
}
