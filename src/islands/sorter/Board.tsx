import { useEffect, useRef, useState } from 'react'
import { binsFor } from '../../domain/sorter/bins.ts'
import { entriesIn, moveInBin } from '../../domain/sorter/order.ts'
import { dropEntry } from '../../domain/sorter/sort.ts'
import type { Bin, SorterAnswers, SorterDefinition } from '../../domain/sorter/types.ts'
import { newId } from '../../state/ids.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { BinMark } from './BinMark.tsx'
import { BoardLine, type Way } from './BoardLine.tsx'
import { useDragging } from './useDragging.ts'

interface Props {
  readonly definition: SorterDefinition
  readonly answers: SorterAnswers
  readonly change: OpenRecord<SorterAnswers>['change']
  /** Called with the id of a thing that the reader wants to change. */
  readonly onPick: (id: string) => void
}

/** The things bin by bin: their order within a bin by buttons, and both by dragging where there is a pointer for it. */
export default function Board({ definition, answers, change, onPick }: Props) {
  const { say } = useWords()
  const board = useRef<HTMLDivElement>(null)
  const goTo = useRef('')
  const [said, setSaid] = useState('')
  const bins: (Pick<Bin, 'id' | 'name'> & Partial<Bin>)[] = [
    ...binsFor(definition, answers),
    { id: '', name: say('sorter.unsorted') },
  ]
  const order = answers.entries.map(({ id, bin }) => `${bin} ${id}`).join()
  const { draggable, over } = useDragging(board, order, (id, place) => {
    const text = answers.entries.find((entry) => entry.id === id)?.text ?? ''
    change((record) => {
      const next = dropEntry(definition, record, id, place, newId())
      tell(next.answers, id, text)
      return next
    })
  })

  // The hand stays on the button that moved a line, or on the other where that one is switched off at an end.
  useEffect(() => {
    if (!goTo.current) return
    const [up, down] =
      board.current?.querySelectorAll<HTMLButtonElement>(`[data-entry="${goTo.current}"] [data-way]`) ?? []
    const wanted = way.current === 'up' ? up : down
    goTo.current = ''
    ;(wanted?.disabled ? (wanted === up ? down : up) : wanted)?.focus()
  })
  const way = useRef<Way>('up')

  function tell(next: SorterAnswers, id: string, text: string) {
    const bin = next.entries.find((entry) => entry.id === id)?.bin ?? ''
    const mates = entriesIn(next, bin)
    const number = mates.findIndex((entry) => entry.id === id) + 1
    const name = bins.find((one) => one.id === bin)?.name ?? ''
    setSaid(say('sorter.moved', { text, number, count: mates.length, bin: name }))
  }

  function move(id: string, text: string, direction: Way) {
    goTo.current = id
    way.current = direction
    const by = direction === 'up' ? -1 : 1
    tell(moveInBin(answers, id, by), id, text)
    change((record) => ({ ...record, answers: moveInBin(record.answers, id, by) }))
  }

  return (
    <div className="board" ref={board}>
      <p role="status" className="hint">
        {said}
      </p>
      {bins.map(({ id: bin, name, meaning, ...look }) => {
        const lines = entriesIn(answers, bin)
        if (bin === '' && lines.length === 0) return null
        return (
          <section
            key={bin}
            className={`band tone-${look.tone ?? 'plain'}`}
            data-bin={bin}
            data-over={over?.bin === bin || undefined}
          >
            <h3>
              {look.shape && look.tone && <BinMark bin={{ shape: look.shape, tone: look.tone }} />}
              {name} <span className="count">({lines.length})</span>
            </h3>
            {meaning && <p className="hint">{meaning}</p>}
            {lines.length === 0 && <p>{say('sorter.binEmpty')}</p>}
            <ol>
              {lines.map((entry, i) => (
                <BoardLine
                  key={entry.id}
                  entry={entry}
                  isFirst={i === 0}
                  isLast={i === lines.length - 1}
                  draggable={draggable}
                  isOver={over?.bin === bin && over.before === entry.id}
                  onMove={(direction) => move(entry.id, entry.text, direction)}
                  onPick={() => onPick(entry.id)}
                />
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}
