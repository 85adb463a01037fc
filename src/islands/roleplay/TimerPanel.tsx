import { useLayoutEffect, useRef } from 'react'
import { withRound } from '../../domain/roleplay/answers.ts'
import { addMinute, pauseTimer, resumeTimer, startTimer } from '../../domain/roleplay/timer.ts'
import type { RoleplayAnswers, Round, Timer } from '../../domain/roleplay/types.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { Clock } from './Clock.tsx'
import { TimerSays } from './TimerSays.tsx'
import { TimerStart } from './TimerStart.tsx'
import { useTimer } from './useTimer.ts'

interface Props {
  /** Lengths to choose from, in minutes. */
  readonly lengths: readonly number[]
  readonly round: Round
  readonly change: OpenRecord<RoleplayAnswers>['change']
  readonly isRinging: boolean
  readonly onRing: (ring: (() => void) | undefined) => void
}

const clear = () => undefined

/** What the first button does in each state. */
const FIRST = {
  running: { text: 'pause', make: pauseTimer },
  paused: { text: 'resume', make: resumeTimer },
  over: { text: 'again', make: clear },
} as const

/** The timer of a scene: how long, start, pause, a minute more, stop. */
export function TimerPanel({ lengths, round, change, isRinging, onRing }: Props) {
  const { say } = useWords()
  const { timer } = round
  const state = useTimer(timer)?.state
  const panel = useRef<HTMLDivElement>(null)
  const acted = useRef(false)

  // Starting and stopping take their own button away: the keyboard goes to the first of those that come.
  // In the layout: see `useSteps` of the journey.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the buttons change with the timer.
  useLayoutEffect(() => {
    if (acted.current && document.activeElement === document.body)
      panel.current?.querySelector<HTMLElement>('button')?.focus()
    acted.current = false
  }, [timer])

  function set(make: (timer: Timer, now: string) => Timer | undefined) {
    const now = new Date().toISOString()
    acted.current = true
    change((record) => ({
      ...record,
      answers: withRound(record.answers, round.id, ({ timer: last, ...rest }) => {
        const next = make(last ?? startTimer(1, now), now)
        return next ? { ...rest, timer: next } : rest
      }),
    }))
  }

  async function askForSound(wanted: boolean) {
    onRing(wanted ? (await import('./sound.ts')).prepareSound() : undefined)
  }

  return (
    <div className="timer with-script on-screen" ref={panel}>
      {timer ? (
        <>
          <p className="time-left">
            <Clock timer={timer} />
          </p>
          <TimerSays timer={timer} />
          <div className="buttons">
            {/* One button through all states, so that the keyboard is not lost when time runs out. */}
            <button
              type="button"
              className={state === 'paused' ? 'primary' : undefined}
              onClick={() => set(FIRST[state ?? 'running'].make)}
            >
              {say(`roleplay.${FIRST[state ?? 'running'].text}`)}
            </button>
            <button type="button" onClick={() => set(addMinute)}>
              {say('roleplay.addMinute')}
            </button>
            {state !== 'over' && (
              <button type="button" onClick={() => set(clear)}>
                {say('roleplay.stop')}
              </button>
            )}
          </div>
        </>
      ) : (
        <TimerStart
          lengths={lengths}
          id={round.id}
          onStart={(minutes) => set((_, now) => startTimer(minutes, now))}
        />
      )}
      <label className="tick">
        <input
          type="checkbox"
          checked={isRinging}
          onChange={({ target }) => void askForSound(target.checked)}
        />
        <span>{say('roleplay.sound')}</span>
      </label>
    </div>
  )
}
