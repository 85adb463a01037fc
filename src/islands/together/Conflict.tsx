import { useId } from 'react'
import type { TogetherRow } from '../../domain/record/together.ts'
import { Choose } from './Choose.tsx'
import { Notes } from './Notes.tsx'
import { Silent } from './Silent.tsx'

interface Props {
  readonly row: TogetherRow
  readonly chosen: string | undefined
  readonly onChoose: (key: string, answer: string) => void
}

/** One question to which people gave different answers. */
export function Conflict({ row, chosen, onChoose }: Props) {
  const heading = useId()
  return (
    <div className="difference">
      <h4 id={heading}>{row.question}</h4>
      <p className="hint">{row.group}</p>
      <Choose row={row} heading={heading} chosen={chosen} onChoose={onChoose} />
      <Silent row={row} />
      <Notes row={row} />
    </div>
  )
}
