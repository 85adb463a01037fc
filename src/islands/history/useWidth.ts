import { type RefObject, useEffect, useRef, useState } from 'react'

/** The width of an element in ems of its own type, so that what is drawn to it grows with the reader's text; 0 until it is known. */
export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(() =>
      setWidth(element.clientWidth / Number.parseFloat(getComputedStyle(element).fontSize)),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
