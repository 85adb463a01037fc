import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'

type Drop = (dragged: string, beside: string, edge: 'before' | 'behind') => void

/** Lets a row be dragged by its handle and take another row before or behind itself; gives what undoes that. */
export function makeDraggable(row: HTMLElement, handle: HTMLElement, id: string, onDrop: Drop): () => void {
  const show = (edge?: string) => {
    if (edge) row.dataset.edge = edge
    else delete row.dataset.edge
  }
  return combine(
    draggable({
      element: handle,
      getInitialData: () => ({ step: id }),
      onGenerateDragPreview: ({ nativeSetDragImage }) => {
        const line = row.querySelector('summary')
        if (line) nativeSetDragImage?.(line, 0, line.clientHeight / 2)
      },
      onDragStart: () => row.setAttribute('data-dragged', ''),
      onDrop: () => row.removeAttribute('data-dragged'),
    }),
    dropTargetForElements({
      element: row,
      canDrop: ({ source }) => typeof source.data.step === 'string',
      getData: ({ input }) => ({ edge: edgeAt(row, input.clientY) }),
      onDrag: ({ self, source }) => show(source.data.step === id ? undefined : String(self.data.edge)),
      onDragLeave: () => show(),
      onDrop: ({ self, source }) => {
        show()
        onDrop(String(source.data.step), id, self.data.edge === 'before' ? 'before' : 'behind')
      },
    }),
  )
}

/** Lets a stage without steps take one; gives what undoes that. */
export function takeSteps(stage: HTMLElement, onDrop: (dragged: string) => void): () => void {
  const isOver = (over: boolean) => stage.toggleAttribute('data-over', over)
  return dropTargetForElements({
    element: stage,
    canDrop: ({ source }) => typeof source.data.step === 'string',
    onDragEnter: () => isOver(true),
    onDragLeave: () => isOver(false),
    onDrop: ({ source }) => {
      isOver(false)
      onDrop(String(source.data.step))
    },
  })
}

function edgeAt(row: HTMLElement, y: number): 'before' | 'behind' {
  const { top, height } = row.getBoundingClientRect()
  return y < top + height / 2 ? 'before' : 'behind'
}
