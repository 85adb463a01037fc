import type { Timer } from '../../domain/roleplay/types.ts'
import { dateFormat } from '../../domain/text/intl.ts'
import { useWords } from '../ui/words.tsx'
import { useTimer } from './useTimer.ts'

/** When the timer ends, that it is stopped for a while, or that time is up. */
export function TimerSays({ timer }: { timer: Timer }) {
  const { say, language } = useWords()
  const state = useTimer(timer)?.state
  if (state === 'paused') return <p>{say('roleplay.paused')}</p>
  const end = new Date(Date.parse(timer.started) + timer.seconds * 1000)
  const time = dateFormat(language, { timeStyle: 'short' }).format(end)
  if (state === 'running') return <p className="hint">{say('roleplay.endsAt', { time })}</p>
  return (
    <>
      <p className="time-up">{say('roleplay.over')}</p>
      <p className="hint">{say('roleplay.endedAt', { time })}</p>
    </>
  )
}
