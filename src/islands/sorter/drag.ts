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

/** Makes the lines of a board draggable until the function it gives back is called. */
export function connect(board: HTMLElement, { onOver, onDrop }: Handlers): () => void {
  const lines = [...board.querySelectorAll<HTMLElement>('[data-entry]')]
  const bins = [...board.querySelectorAll<HTMLElement>('[data-bin]')]
  const ends = [
    ...lines.map((element) => draggable({ element, getInitialData: () => ({ id: element.dataset.entry }) })),
    ...bins.map((element) => dropTargetForElements({ element })),
    monitorForElements({
      onDrag: ({ location }) => onOver(placeAt(location.current)),
      onDrop: ({ source, location }) => {
        onOver(undefined)
        const place = placeAt(location.current)
        const { id } = source.data
        if (place && typeof id === 'string' && place.before !== id) onDrop(id, place)
      },
    }),
  ]
  return () => {
    for (const end of ends) end()
  }
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
