import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Ways } from './ways.ts'

type Drag = typeof import('./drag.ts')

/** Fetches what dragging needs when a pointer comes near; without it the buttons do the same. */
export function useDragLoader(): readonly [Drag | undefined, () => void] {
  const [drag, setDrag] = useState<Drag>()
  const asked = useRef(false)
  const load = () => {
    if (asked.current) return
    asked.current = true
    import('./drag.ts').then(setDrag, () => {
      asked.current = false
    })
  }
  return [drag, load]
}

/** Puts a row under the pointer's hand. */
export function useDragRow(
  drag: Drag | undefined,
  row: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
  id: string,
  onDrop: Ways['drop'],
): void {
  useEffect(() => {
    if (!drag || !row.current || !handle.current) return
    return drag.makeDraggable(row.current, handle.current, id, onDrop)
  }, [drag, row, handle, id, onDrop])
}
