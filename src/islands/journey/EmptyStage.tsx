import { useEffect, useRef } from 'react'
import { useWords } from '../ui/words.tsx'
import type { Ways } from './ways.ts'

interface Props {
  readonly id: string
  readonly drag: typeof import('./drag.ts') | undefined
  readonly onDrop: Ways['dropInto']
}

/** What stands in a stage without steps: how it gets one, and the place to drop it. */
export function EmptyStage({ id, drag, onDrop }: Props) {
  const { say } = useWords()
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!drag || !place.current) return
    return drag.takeSteps(place.current, (step) => onDrop(step, id))
  }, [drag, id, onDrop])
  return (
    <p className="stage-empty hint" ref={place}>
      {say('journey.emptyStage')}
    </p>
  )
}
