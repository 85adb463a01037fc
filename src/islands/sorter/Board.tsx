import { useCallback, useEffect, useRef, useState } from 'react'
import { binsFor } from '../../domain/sorter/bins.ts'
import { entriesIn, moveInBin } from '../../domain/sorter/order.ts'
import { dropEntry } from '../../domain/sorter/sort.ts'
import type { Entry, SorterAnswers, SorterDefinition } from '../../domain/sorter/types.ts'
import { newId } from '../../state/ids.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { BoardBin } from './BoardBin.tsx'
import type { Way } from './BoardLine.tsx'
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
  const [moved, setMoved] = useState<{ readonly id: string; readonly way?: Way }>()
  const bins = binsFor(definition, answers)
  const unsorted = entriesIn(answers, '')
  const { dragging, over } = useDragging((id, place) => {
    setMoved({ id })
    change((record) => dropEntry(definition, record, id, place, newId()))
  })
  const pick = useRef(onPick)
  pick.current = onPick

  const act = useCallback(
    (way: Way, { id }: Entry) => {
      if (way === 'change') return pick.current(id)
      setMoved({ id, way })
      const by = way === 'up' ? -1 : 1
      change((record) => ({ ...record, answers: moveInBin(record.answers, id, by) }))
    },
    [change],
  )

  // The hand stays on the button that moved a line, or on the other where that one is switched off at an end.
  useEffect(() => {
    if (!moved?.way) return
    const line = board.current?.querySelector(`[data-entry="${moved.id}"]`)
    const [up, down] = line?.querySelectorAll<HTMLButtonElement>('[data-way]') ?? []
    const [wanted, other] = moved.way === 'up' ? [up, down] : [down, up]
    ;(wanted?.disabled ? other : wanted)?.focus()
  }, [moved])

  return (
    <div className="board" ref={board}>
      <p role="status" className="hint">
        {moved && placeInWords(moved.id)}
      </p>
      {bins.map((bin) => (
        <BoardBin
          key={bin.id}
          bin={bin}
          entries={entriesIn(answers, bin.id)}
          dragging={dragging}
          over={over}
          onAct={act}
        />
      ))}
      {unsorted.length > 0 && (
        <BoardBin bin={undefined} entries={unsorted} dragging={dragging} over={over} onAct={act} />
      )}
    </div>
  )

  function placeInWords(id: string): string {
    const entry = answers.entries.find((one) => one.id === id)
    if (!entry) return ''
    const mates = entriesIn(answers, entry.bin)
    return say('sorter.moved', {
      text: entry.text,
      number: mates.indexOf(entry) + 1,
      count: mates.length,
      bin: bins.find((bin) => bin.id === entry.bin)?.name ?? say('sorter.unsorted'),
    })
  }
}
