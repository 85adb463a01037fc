// pragmatic-drag-and-drop (5 kB): it irons out what browsers do differently when something is dragged, which is a lot.
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import type { DropPlace } from './useDragging.ts'

interface Handlers {
  /** Called while something is dragged, with nothing when it is over no bin. */
  readonly onOver: (place: DropPlace | undefined) => void
  readonly onDrop: (id: string, place: DropPlace) => void
}

/** Makes an element with `data-entry` draggable until the function it gives back is called. */
export function connectLine(element: HTMLElement): () => void {
  return draggable({ element, getInitialData: () => ({ id: element.dataset.entry }) })
}

/** Makes an element with `data-bin` take what is dragged until the function it gives back is called. */
export function connectBin(element: HTMLElement): () => void {
  return dropTargetForElements({ element })
}

/** Tells where something is dragged and dropped until the function it gives back is called. */
export function watchDragging({ onOver, onDrop }: Handlers): () => void {
  return monitorForElements({
    onDrag: ({ location }) => onOver(placeAt(location.current)),
    onDrop: ({ source, location }) => {
      onOver(undefined)
      const place = placeAt(location.current)
      const { id } = source.data
      if (place && typeof id === 'string' && place.before !== id) onDrop(id, place)
    },
  })
}

/** The bin under the pointer, and the first of its lines whose middle is below the pointer. */
function placeAt({
  dropTargets: [target],
  input: { clientY },
}: {
  readonly dropTargets: readonly { readonly element: Element }[]
  readonly input: { readonly clientY: number }
}): DropPlace | undefined {
  const bin = target?.element.getAttribute('data-bin')
  if (!target || bin === null || bin === undefined) return undefined
  const lines = [...target.element.querySelectorAll<HTMLElement>('[data-entry]')]
  const next = lines.find((line) => {
    const { top, height } = line.getBoundingClientRect()
    return clientY < top + height / 2
  })
  return { bin, before: next?.dataset.entry }
}
