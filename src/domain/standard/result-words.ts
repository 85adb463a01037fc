import { numberFormat } from '../text/intl.ts'
import type { Say } from '../text/message.ts'
import type { Result, StandardAnswers } from './answers.ts'
import { judgeIn, planIn } from './measured.ts'

/** What the figures of one period come to, in words. */
export interface ResultWords {
  readonly share: string
  readonly interval: string
  readonly verdict: string
  /** What to do about it, or what is wrong with the figures. */
  readonly note: string
}

const NONE: ResultWords = { share: '', interval: '', verdict: '', note: '' }

/** Says the share met, its interval, the verdict and what would settle it. */
export function resultInWords(
  answers: StandardAnswers,
  result: Result,
  say: Say,
  language: string,
): ResultWords {
  const judged = judgeIn(answers, result)
  if (!judged) return NONE
  if (!judged.ok)
    return { ...NONE, note: judged.reasons.map((reason) => say(`standard.count-${reason}`)).join(' ') }
  const percent = (share: number) =>
    numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share)
  const { share, interval, verdict, more } = judged
  return {
    share: percent(share),
    interval: interval
      ? say('standard.interval', { low: percent(interval.low), high: percent(interval.high) })
      : say('standard.census'),
    verdict: say(`standard.verdict-${verdict}`),
    note: more === undefined ? '' : say('standard.moreCases', { count: more }),
  }
}

/** The measuring plan in sentences, or what is wrong with it; none while there is no share to measure. */
export function planInWords(answers: StandardAnswers, say: Say): string[] {
  const result = planIn(answers)
  if (!result) return []
  if (!result.ok) return result.reasons.map((reason) => say(`standard.plan-${reason}`))
  const { method, coverage, cases, aWeek, every, who, notes } = result.plan
  return [
    say('standard.planFrom', {
      method: say(`standard.method-${method}`).toLowerCase(),
      every: say(`standard.every-${every}`).toLowerCase(),
    }),
    coverage === 'all'
      ? say('standard.planAll')
      : say('standard.planSample', { cases: cases ?? 0, week: aWeek ?? 0 }),
    ...(who ? [say('standard.planWho', { who })] : []),
    ...notes.map((note) => say(`standard.note-${note}`)),
  ]
}
