import type { Entry } from '../../domain/sorter/types.ts'
import { useWords } from '../ui/words.tsx'

export type Way = 'up' | 'down'

interface Props {
  readonly entry: Entry
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly draggable: boolean
  /** Whether what is being dragged would come before this line. */
  readonly isOver: boolean
  readonly onMove: (way: Way) => void
  readonly onPick: () => void
}

/** One thing in its bin, with buttons to move it by a place and to change it. */
export function BoardLine({ entry, isFirst, isLast, draggable, isOver, onMove, onPick }: Props) {
  const { say } = useWords()
  const button = (way: Way, disabled: boolean) => (
    <button type="button" className="plain" data-way={way} disabled={disabled} onClick={() => onMove(way)}>
      {say(`sorter.${way}`)}
      <span className="hidden">: {entry.text}</span>
    </button>
  )
  return (
    <li data-entry={entry.id} data-over={isOver || undefined}>
      {draggable && (
        <svg className="grip" viewBox="0 0 12 24" role="img" aria-label={say('sorter.grip')}>
          <path d="M3 5h.01M9 5h.01M3 12h.01M9 12h.01M3 19h.01M9 19h.01" />
        </svg>
      )}
      <span className="board-words" dir="auto">
        {entry.text || say('record.untitled')}
      </span>
      <span className="board-ways">
        {button('up', isFirst)}
        {button('down', isLast)}
        <button type="button" className="plain" onClick={onPick}>
          {say('sorter.change')}
          <span className="hidden">: {entry.text}</span>
        </button>
      </span>
    </li>
  )
}
