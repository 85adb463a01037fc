import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Action, SavedRecord } from '../../domain/record/types.ts'
import { entriesIn, nextUnsorted } from '../../domain/sorter/order.ts'
import { removeEntry } from '../../domain/sorter/sort.ts'
import type { Entry, SorterAnswers, SorterDefinition } from '../../domain/sorter/types.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { type Doing, placeOf, Thing } from './Thing.tsx'

interface Props {
  readonly definition: SorterDefinition
  readonly record: SavedRecord<SorterAnswers>
  readonly shown: readonly Entry[]
  /** Id of the thing the keyboard goes to when the list appears. */
  readonly start: string
  readonly change: OpenRecord<SorterAnswers>['change']
}

const NO_ACTIONS: readonly Action[] = []

/** The things of the list one under another. The keyboard stays with the reader, and moves on only when asked. */
export function ThingList({ definition, record, shown, start, change }: Props) {
  const { say } = useWords()
  const [said, setSaid] = useState('')
  const latest = useRef({ record, shown })
  latest.current = { record, shown }
  const goTo = useRef(start)
  const status = useRef<HTMLParagraphElement>(null)
  const actions = useMemo(() => Map.groupBy(record.actions, ({ item }) => item), [record.actions])
  const numbers = useMemo(
    () => new Map(record.answers.entries.map(({ id }, i) => [id, i + 1])),
    [record.answers.entries],
  )
  const left = entriesIn(record.answers, '').length

  // In the layout: see `useSteps` of the journey.
  useLayoutEffect(() => {
    if (!goTo.current) return
    const place = document.getElementById(placeOf(goTo.current))
    goTo.current = ''
    focusChoice(place)
  })

  const act = useCallback(
    (doing: Doing, id: string) => {
      const { record: now, shown: list } = latest.current
      if (doing === 'next') {
        const next = nextUnsorted(now.answers, id)
        if (next) focusChoice(document.getElementById(placeOf(next)))
        return
      }
      const at = list.findIndex((entry) => entry.id === id)
      goTo.current = (list[at + 1] ?? list[at - 1])?.id ?? ''
      // The last one takes its button with it: the keyboard stays near, on the line that says so.
      if (!goTo.current) status.current?.focus()
      setSaid(say('sorter.removed', { text: list[at]?.text ?? '' }))
      change((one) => removeEntry(one, id))
    },
    [change, say],
  )

  return (
    <>
      <p role="status" className="hint" ref={status} tabIndex={-1}>
        {said}
      </p>
      {shown.length > 0 && (
        <ol className="things">
          {shown.map((entry) => (
            <Thing
              key={entry.id}
              definition={definition}
              entry={entry}
              number={numbers.get(entry.id) ?? 0}
              actions={actions.get(entry.id) ?? NO_ACTIONS}
              hasNext={left > (entry.bin === '' ? 1 : 0)}
              change={change}
              onAct={act}
            />
          ))}
        </ol>
      )}
    </>
  )
}

/** Puts the keyboard on the choice a thing has, or on its first. */
function focusChoice(place: HTMLElement | null): void {
  place?.querySelector<HTMLElement>('input:checked')?.focus()
}
