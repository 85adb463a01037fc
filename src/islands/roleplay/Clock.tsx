import { clockFace } from '../../domain/roleplay/timer.ts'
import type { Timer } from '../../domain/roleplay/types.ts'
import { useWords } from '../ui/words.tsx'
import { useTimer } from './useTimer.ts'

/** What is left on a timer, in minutes and seconds. It changes every second, so it is not read out by itself. */
export function Clock({ timer }: { timer: Timer }) {
  const { say } = useWords()
  const now = useTimer(timer)
  return (
    <span className="clock" role="timer" aria-live="off" aria-label={say('roleplay.left')}>
      {clockFace(now?.left ?? 0)}
    </span>
  )
}
