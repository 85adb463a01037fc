import { wrap } from '../../domain/drawing/wrap.ts'
import { stepsOf } from '../../domain/journey/answers.ts'
import { gapOf } from '../../domain/journey/feelings.ts'
import { type JourneyAnswers, MOMENTS } from '../../domain/journey/types.ts'
import type { Say } from '../../domain/text/message.ts'
import type { LegendItem } from './Legend.tsx'
import type { Named } from './sections.ts'

/** What the drawing of one map shows, and nothing else, so that nobody looks for what is not there. */
export function legendOf(answers: JourneyAnswers, say: Say): LegendItem[] {
  const steps = stepsOf(answers)
  const gaps = steps.map(gapOf).filter((gap) => gap !== undefined)
  const moments = MOMENTS.filter((kind) =>
    steps.some(({ moment, feeling }) => moment === kind && feeling !== undefined),
  )
  const when = (shown: boolean, sample: LegendItem['sample'], text: string) =>
    shown ? [{ sample, text }] : []
  return [
    ...when(true, 'felt', say('journey.line-felt')),
    ...when(
      steps.some(({ expected }) => expected !== undefined),
      'expected',
      say('journey.line-expected'),
    ),
    // One step alone has no width to shade.
    ...when(gaps.length > 1 && gaps.some((gap) => gap < 0), 'below', say('journey.gapShade-below')),
    ...when(gaps.length > 1 && gaps.some((gap) => gap > 0), 'above', say('journey.gapShade-above')),
    ...moments.flatMap((kind) => when(true, kind, say(`journey.mark-${kind}`))),
  ]
}

/** Which line is which map; names are cut to what fits in so many ems. */
export function legendOfTwo(first: Named, second: Named, ems: number): LegendItem[] {
  const short = (name: string) => wrap(name, ems - 4, 1)[0] ?? ''
  return [
    { sample: 'felt', text: short(first.name) },
    { sample: 'second', text: short(second.name) },
  ]
}
