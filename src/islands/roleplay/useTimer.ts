import { useEffect, useState } from 'react'
import { type TimerState, timerAt } from '../../domain/roleplay/timer.ts'
import type { Timer } from '../../domain/roleplay/types.ts'

/** How often the time of day is read while a timer runs, in milliseconds; what is shown changes once a second. */
const LOOK_EVERY_MS = 250

/** Where a timer stands now. It is worked out from the time of day, also at once when a hidden page is looked at again. */
export function useTimer(timer: Timer | undefined): TimerState | undefined {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    if (!timer) return
    const look = () => {
      const next = new Date().toISOString()
      setNow((last) => (isSame(timerAt(timer, last), timerAt(timer, next)) ? last : next))
      if (timerAt(timer, next).state !== 'running') clearInterval(looking)
    }
    const looking = setInterval(look, LOOK_EVERY_MS)
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(looking)
      document.removeEventListener('visibilitychange', look)
    }
  }, [timer])
  return timer && timerAt(timer, now)
}

function isSame(a: TimerState, b: TimerState): boolean {
  return a.state === b.state && a.left === b.left
}
