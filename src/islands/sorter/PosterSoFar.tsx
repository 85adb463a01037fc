import { useState } from 'react'
import type { SavedRecord } from '../../domain/record/types.ts'
import type { SorterAnswers, SorterDefinition } from '../../domain/sorter/types.ts'
import { useWords } from '../ui/words.tsx'
import { Poster } from './Poster.tsx'

interface Props {
  readonly definition: SorterDefinition
  readonly record: SavedRecord<SorterAnswers>
}

/** The poster under the list, drawn only while somebody looks at it. */
export function PosterSoFar({ definition, record }: Props) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details
      className="poster-so-far on-screen"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say('sorter.seePoster')}</summary>
      {open && (
        <>
          <p className="hint">{definition.poster.help}</p>
          <Poster definition={definition} record={record} />
        </>
      )}
    </details>
  )
}
