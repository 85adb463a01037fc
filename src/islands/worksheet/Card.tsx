import type { WorksheetReport } from '../../domain/worksheet/report.ts'
import { HAT } from '../ui/hat.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  /** What the card is called when the record has no name. */
  readonly title: string
  readonly name: string
  readonly lines: WorksheetReport['card']
}

/** What was written as a card to print and keep: the hat, a name, and each line with the words that lead to it. */
export function Card({ title, name, lines }: Props) {
  const { say } = useWords()
  if (lines.length === 0) return <p>{say('worksheet.cardEmpty')}</p>
  return (
    <div className="to-keep">
      <svg viewBox={HAT.box} aria-hidden="true" focusable="false">
        <path d={HAT.line} />
        <path className="band" d={HAT.band} />
      </svg>
      <p className="to-keep-title" dir="auto">
        {name.trim() || title}
      </p>
      {lines.map(({ item, text }) => (
        <p key={item.id}>
          {item.card} <strong dir="auto">{text}</strong>
        </p>
      ))}
    </div>
  )
}
