import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMinute,
  clockFace,
  LONGEST_SECONDS,
  pauseTimer,
  resumeTimer,
  startTimer,
  timerAt,
} from '../../../src/domain/roleplay/timer.ts'

const START = Date.parse('2026-11-22T10:00:00.000Z')
/** The instant so many seconds after the start. */
const later = (seconds: number) => new Date(START + seconds * 1000).toISOString()
const quarter = startTimer(15, later(0))

describe('a timer', () => {
  it('has as much left as its length and the time of day say, however long nobody looked', () => {
    expect(timerAt(quarter, later(0))).toEqual({ state: 'running', left: 900 })
    expect(timerAt(quarter, later(600.5))).toEqual({ state: 'running', left: 300 })
    expect(timerAt(quarter, later(899.9))).toEqual({ state: 'running', left: 1 })
    expect(timerAt(quarter, later(900))).toEqual({ state: 'over', left: 0 })
    expect(timerAt(quarter, later(1_000_000))).toEqual({ state: 'over', left: 0 })
  })

  it('keeps what is left while it is paused, and goes on with it', () => {
    const paused = pauseTimer(quarter, later(60))
    expect(timerAt(paused, later(5000))).toEqual({ state: 'paused', left: 840 })
    const again = resumeTimer(paused, later(5000))
    expect(timerAt(again, later(5010))).toEqual({ state: 'running', left: 830 })
  })

  it('is not paused twice, nor once it is over, nor resumed while it runs', () => {
    const paused = pauseTimer(quarter, later(60))
    expect(pauseTimer(paused, later(90))).toBe(paused)
    expect(pauseTimer(quarter, later(901))).toBe(quarter)
    expect(resumeTimer(quarter, later(60))).toBe(quarter)
  })

  it('has a minute more when asked, from now where it is over', () => {
    expect(timerAt(addMinute(quarter, later(10)), later(10)).left).toBe(950)
    expect(timerAt(addMinute(quarter, later(5000)), later(5000))).toEqual({ state: 'running', left: 60 })
    const paused = pauseTimer(quarter, later(60))
    expect(timerAt(addMinute(paused, later(600)), later(700))).toEqual({ state: 'paused', left: 900 })
  })

  it('never runs for more than a day, and never has more left than its length when the clock is set back', () => {
    expect(startTimer(100_000, later(0)).seconds).toBe(LONGEST_SECONDS)
    expect(timerAt(quarter, later(-5000)).left).toBe(900)
  })

  it('comes to the same end with any pauses in between', () => {
    const gaps = fc.array(fc.tuple(fc.nat(60), fc.nat(5000)), { maxLength: 10 })
    fc.assert(
      fc.property(gaps, (all) => {
        let [timer, now, ran] = [quarter, 0, 0]
        for (const [run, rest] of all) {
          timer = resumeTimer(pauseTimer(timer, later(now + run)), later(now + run + rest))
          ran += run
          now += run + rest
        }
        expect(timerAt(timer, later(now)).left).toBe(Math.max(0, 900 - ran))
      }),
    )
  })

  it('shows minutes and seconds', () => {
    expect([0, 9, 60, 754, 86_400].map(clockFace)).toEqual(['0:00', '0:09', '1:00', '12:34', '1440:00'])
  })
})
