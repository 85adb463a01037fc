import type { Timer } from './types.ts'

/** The longest a clock can run: a day. */
export const LONGEST_SECONDS = 86_400

/** Where a clock stands: running, stopped for a while, or at its end, with whole seconds left, from 0. */
export interface TimerState {
  readonly state: 'running' | 'paused' | 'over'
  readonly left: number
}

/** A clock of a length in minutes that starts now. `now` is an ISO 8601 instant. */
export function startTimer(minutes: number, now: string): Timer {
  return { started: now, seconds: capped(minutes * 60) }
}

/** Where a clock stands at an instant. Nothing is counted: a locked phone or a closed page changes nothing. */
export function timerAt(timer: Timer, now: string): TimerState {
  const left = Math.ceil(Math.min(timer.seconds, timer.seconds - elapsed(timer, now)))
  if (left <= 0) return { state: 'over', left: 0 }
  return { state: timer.paused === undefined ? 'running' : 'paused', left }
}

/** The clock stopped for a while; one that is stopped or at its end stays as it is. */
export function pauseTimer(timer: Timer, now: string): Timer {
  return timerAt(timer, now).state === 'running' ? { ...timer, paused: now } : timer
}

/** The clock going on with as much as it had left. */
export function resumeTimer(timer: Timer, now: string): Timer {
  if (timer.paused === undefined) return timer
  const { paused, started, seconds } = timer
  const later = Date.parse(now) - Date.parse(paused)
  return { started: new Date(Date.parse(started) + later).toISOString(), seconds }
}

/** The clock with a minute more; one that has ended, however long ago, has a minute from now. */
export function addMinute(timer: Timer, now: string): Timer {
  const from = timerAt(timer, now).state === 'over' ? elapsed(timer, now) : timer.seconds
  return { ...timer, seconds: capped(from + 60) }
}

/** Seconds as minutes and seconds, such as `4:05`. */
export function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

function elapsed({ started, paused }: Timer, now: string): number {
  return (Date.parse(paused ?? now) - Date.parse(started)) / 1000
}

function capped(seconds: number): number {
  return Math.min(LONGEST_SECONDS, Math.max(1, Math.round(seconds)))
}
