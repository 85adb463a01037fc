import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../ui/words.tsx'
import { type Change, makeWays, type Ways } from './ways.ts'

export interface Steps {
  readonly ways: Ways
  /** Ids of the steps that are open. */
  readonly opened: ReadonlySet<string>
  readonly setOpened: (ids: ReadonlySet<string>) => void
  /** What was just done, for screen readers and for the eye. */
  readonly said: string
  /** Stands around all steps. */
  readonly root: RefObject<HTMLDivElement | null>
}

/**
 * The steps of a map in the reader's hands: which are open, where the keyboard goes next, what is said of a change. `first` is where
 * it goes to begin with, because the button that started the map is gone.
 */
export function useSteps(change: Change, first: readonly string[]): Steps {
  const { say } = useWords()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const goTo = useRef(first)

  // The hand stays where it was: on the button that moved a step, in the field of a new one, on the step after one that went.
  // In the layout, because an effect that waits from an earlier drawing would use up the place before the step has moved.
  useLayoutEffect(() => {
    if (goTo.current.length === 0) return
    const places = [...(root.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])]
    for (const wanted of goTo.current) {
      const place = places.find(({ dataset }) => dataset.place === wanted)
      const control = place?.matches('button, summary') ? place : place?.querySelector<HTMLElement>('input')
      if (!control || (control as HTMLButtonElement).disabled) continue
      control.focus()
      break
    }
    goTo.current = []
  })

  const toggle = useCallback((step: string, open: boolean) => {
    setOpened((all) => {
      if (all.has(step) === open) return all
      const next = new Set(all)
      if (!next.delete(step)) next.add(step)
      return next
    })
  }, [])

  const ways = useMemo(
    () => makeWays({ change, say, toggle, tell: setSaid, focus: (places) => (goTo.current = places) }),
    [change, say, toggle],
  )

  return { ways, opened, setOpened, said, root }
}
