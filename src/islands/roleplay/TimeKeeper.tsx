import { useEffect, useRef, useState } from 'react'
import { clockFace } from '../../domain/roleplay/timer.ts'
import type { Timer } from '../../domain/roleplay/types.ts'
import { useWords } from '../ui/words.tsx'
import { useTimer } from './useTimer.ts'
import { useWakeLock } from './useWakeLock.ts'

interface Props {
  readonly timer: Timer | undefined
  /** Plays a sound; nothing unless the reader has asked for one. */
  readonly ring: (() => void) | undefined
}

/** Seconds before the end at which screen readers are told. */
const TOLD_AT = [300, 60]
const VIBRATION_MS = [300, 150, 300, 150, 300]

/** Keeps the time in the title of the page and the screen on, and tells politely when the end is near and there. */
export function TimeKeeper({ timer, ring }: Props) {
  const { say } = useWords()
  const now = useTimer(timer)
  const [told, setTold] = useState('')
  const last = useRef<number | undefined>(undefined)
  const left = now?.state === 'over' ? 0 : now?.left
  const isOver = now?.state === 'over'
  // An end that came while nobody had the page open is on the page, and is no news.
  const [seenEnd, setSeenEnd] = useState(false)
  useWakeLock(now?.state === 'running')
  useTitle(left !== undefined && (!isOver || seenEnd) ? left : undefined)

  useEffect(() => {
    const before = last.current
    last.current = left
    if (left === undefined || left > 0) setSeenEnd(false)
    if (left === undefined) return setTold('')
    if (before === undefined || before <= left) return
    if (left > 0) {
      // A phone that was locked may wake up long after the moment.
      const isNear = TOLD_AT.some((at) => before > at && left <= at)
      return isNear ? setTold(say('roleplay.minutesLeft', { count: Math.ceil(left / 60) })) : undefined
    }
    setTold(say('roleplay.over'))
    setSeenEnd(true)
    ring?.()
    // A browser complains in its console when a page vibrates that nobody has touched.
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(VIBRATION_MS)
  }, [left, ring, say])

  return (
    <p className="hidden" role="status">
      {told}
    </p>
  )
}

/** Puts the time left, in seconds, into the title of the page, and takes it out again. */
function useTitle(left: number | undefined): void {
  const { say } = useWords()
  const title = useRef('')
  useEffect(() => {
    if (left === undefined) return
    title.current ||= document.title
    const values = { clock: clockFace(left), title: title.current }
    document.title = say(left > 0 ? 'roleplay.atTitle' : 'roleplay.overTitle', values)
  }, [left, say])
  const isShown = left !== undefined
  useEffect(() => {
    if (!isShown) return
    return () => {
      document.title = title.current
      title.current = ''
    }
  }, [isShown])
}
