import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from './words.tsx'

/** Items drawn at first, and at each press of the button: a thousand at once would keep the page busy for seconds. */
const BATCH = 50

interface Props<Item> {
  readonly items: readonly Item[]
  readonly className: string
  /** Draws an item as an `li` with a key. */
  readonly children: (item: Item) => ReactNode
}

/** A list of any length, of which more is drawn when it is asked for; the focus goes to the first item that is new. */
export function LongList<Item>({ items, className, children }: Props<Item>) {
  const { say } = useWords()
  const [limit, setLimit] = useState(BATCH)
  const list = useRef<HTMLUListElement>(null)
  const left = items.length - limit

  useEffect(() => {
    if (limit === BATCH) return
    list.current?.children[limit - BATCH]?.querySelector<HTMLElement>('a, button, input')?.focus()
  }, [limit])

  return (
    <>
      <ul className={className} ref={list}>
        {items.slice(0, limit).map(children)}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => setLimit(limit + BATCH)}>
          {say('record.showMore', { more: Math.min(BATCH, left), left })}
        </button>
      )}
    </>
  )
}
