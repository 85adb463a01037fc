import { memo, useRef } from 'react'
import type { Entry } from '../../domain/sorter/types.ts'
import { useWords } from '../ui/words.tsx'
import { type Dragging, useConnected } from './useDragging.ts'

/** What can be done with a line: moved by a place, or opened in the list. */
export type Way = 'up' | 'down' | 'change'

interface Props {
  readonly entry: Entry
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly dragging: Dragging | undefined
  /** Whether what is being dragged would come before this line. */
  readonly isOver: boolean
  readonly onAct: (way: Way, entry: Entry) => void
}

/** One thing in its bin, with buttons to move it by a place and to change it. Drawn again only when it changes itself. */
export const BoardLine = memo(function BoardLine({ entry, isFirst, isLast, dragging, isOver, onAct }: Props) {
  const { say } = useWords()
  const line = useRef<HTMLLIElement>(null)
  useConnected(line, dragging?.connectLine)
  const button = (way: Way, disabled = false) => (
    <button
      type="button"
      className="plain"
      data-way={way}
      disabled={disabled}
      onClick={() => onAct(way, entry)}
    >
      {say(`sorter.${way}`)}
      <span className="hidden">: {entry.text}</span>
    </button>
  )
  return (
    <li ref={line} data-entry={entry.id} data-over={isOver || undefined}>
      {dragging && (
        <svg className="grip" viewBox="0 0 12 24" aria-hidden="true" focusable="false">
          <path d="M3 5h.01M9 5h.01M3 12h.01M9 12h.01M3 19h.01M9 19h.01" />
        </svg>
      )}
      <span className="board-words" dir="auto">
        {entry.text || say('record.untitled')}
      </span>
      <span className="board-ways">
        {button('up', isFirst)}
        {button('down', isLast)}
        {button('change')}
      </span>
    </li>
  )
})
