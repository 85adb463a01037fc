import { type RefObject, useEffect, useRef, useState } from 'react'

/** Where a thing would go: its bin, and the thing it would come before; at the end without one. */
export interface DropPlace {
  readonly bin: string
  readonly before: string | undefined
}

/** What does the dragging, once it is there. */
export type Dragging = typeof import('./drag.ts')

/**
 * Fetches what lets a mouse or pen drag lines between bins, and says where one would go. On touch alone nothing is offered: a long
 * press is scrolling, selecting and dragging at once, and buttons do it better.
 */
export function useDragging(onDrop: (id: string, place: DropPlace) => void): {
  readonly dragging: Dragging | undefined
  readonly over: DropPlace | undefined
} {
  const [dragging, setDragging] = useState<Dragging>()
  const [over, setOver] = useState<DropPlace>()
  const latest = useRef(onDrop)
  latest.current = onDrop

  useEffect(() => {
    if (!matchMedia('(any-pointer: fine)').matches) return
    // Without it the buttons do the same.
    void import('./drag.ts').then(setDragging).catch(() => undefined)
  }, [])

  useEffect(
    () =>
      dragging?.watchDragging({
        onOver: (place) => setOver((last) => (isSame(last, place) ? last : place)),
        onDrop: (id, place) => latest.current(id, place),
      }),
    [dragging],
  )
  return { dragging, over }
}

/** Connects an element as soon as there is something to connect it to. */
export function useConnected(
  element: RefObject<HTMLElement | null>,
  connect: ((element: HTMLElement) => () => void) | undefined,
): void {
  useEffect(() => (element.current ? connect?.(element.current) : undefined), [element, connect])
}

function isSame(a: DropPlace | undefined, b: DropPlace | undefined): boolean {
  return a?.bin === b?.bin && a?.before === b?.before
}
