import { useRef } from 'react'
import type { Bin, Entry } from '../../domain/sorter/types.ts'
import { useWords } from '../ui/words.tsx'
import { BinMark } from './BinMark.tsx'
import { BoardLine, type Way } from './BoardLine.tsx'
import { type Dragging, type DropPlace, useConnected } from './useDragging.ts'

interface Props {
  /** Nothing for what is not sorted. */
  readonly bin: Bin | undefined
  readonly entries: readonly Entry[]
  readonly dragging: Dragging | undefined
  readonly over: DropPlace | undefined
  readonly onAct: (way: Way, entry: Entry) => void
}

/** One bin with the things in it, in their order. */
export function BoardBin({ bin, entries, dragging, over, onAct }: Props) {
  const { say } = useWords()
  const band = useRef<HTMLElement>(null)
  useConnected(band, dragging?.connectBin)
  const id = bin?.id ?? ''
  const isOver = over?.bin === id
  return (
    <section
      ref={band}
      className={`band tone-${bin?.tone ?? 'plain'}`}
      data-bin={id}
      data-over={isOver || undefined}
    >
      <h3>
        {bin && <BinMark bin={bin} />}
        {bin?.name ?? say('sorter.unsorted')} <span className="count">({entries.length})</span>
      </h3>
      {bin?.meaning && <p className="hint">{bin.meaning}</p>}
      {entries.length === 0 && <p>{say('sorter.binEmpty')}</p>}
      {entries.length > 0 && (
        <ol>
          {entries.map((entry, i) => (
            <BoardLine
              key={entry.id}
              entry={entry}
              isFirst={i === 0}
              isLast={i === entries.length - 1}
              dragging={dragging}
              isOver={isOver && over.before === entry.id}
              onAct={onAct}
            />
          ))}
        </ol>
      )}
    </section>
  )
}
