import { type RefObject, useEffect, useRef, useState } from 'react'

/** Where a thing would go: its bin, and the thing it would come before; at the end without one. */
export interface DropPlace {
  readonly bin: string
  readonly before: string | undefined
}

type OnDrop = (id: string, place: DropPlace) => void

/**
 * Lets a mouse or pen drag what has `data-entry` between what has `data-bin`. `order` changes whenever something else stands
 * there. On touch alone nothing is offered: a long press is scrolling, selecting and dragging at once, and buttons do it better.
 */
export function useDragging(
  board: RefObject<HTMLElement | null>,
  order: string,
  onDrop: OnDrop,
): { readonly draggable: boolean; readonly over: DropPlace | undefined } {
  const [connect, setConnect] = useState<{ to: typeof import('./drag.ts').connect }>()
  const [over, setOver] = useState<DropPlace>()
  const latest = useRef(onDrop)
  latest.current = onDrop

  useEffect(() => {
    if (!matchMedia('(any-pointer: fine)').matches) return
    // What does the dragging is fetched for whoever may drag; without it the buttons do the same.
    void import('./drag.ts').then(({ connect: to }) => setConnect({ to })).catch(() => undefined)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `order` says when the lines on the page are others.
  useEffect(() => {
    if (!connect || !board.current) return
    return connect.to(board.current, { onOver: setOver, onDrop: (id, place) => latest.current(id, place) })
  }, [board, connect, order])

  return { draggable: connect !== undefined, over }
}
