import { stepsOf } from '../../domain/journey/answers.ts'
import { feelingsOf, gapOf } from '../../domain/journey/feelings.ts'
import type { JourneyAnswers, JourneyDefinition, Step } from '../../domain/journey/types.ts'
import { pointInWords, stepName } from '../../domain/journey/words.ts'
import { useWords } from '../ui/words.tsx'

/** What a map comes to in a sentence or two. */
export function Summary({ definition, answers }: { definition: JourneyDefinition; answers: JourneyAnswers }) {
  const { say, language } = useWords()
  const steps = stepsOf(answers)
  const { mean, lowest, widest } = feelingsOf(steps)
  if (mean === undefined || lowest?.feeling === undefined) return <p>{say('journey.nothing')}</p>
  const named = (step: Step) => {
    const number = steps.indexOf(step) + 1
    return { number, name: stepName(step, number, say) }
  }
  const gap = widest && gapOf(widest)
  const said = {
    mean: pointInWords(mean, definition, language),
    lowest: pointInWords(lowest.feeling, definition, language),
    ...named(lowest),
  }
  const short = gap !== undefined && gap < 0 ? { count: -gap } : undefined
  if (short && widest === lowest)
    return <p className="lead">{say('journey.summarySame', { ...said, ...short })}</p>
  return (
    <p className="lead">
      {say('journey.summary', said)}
      {widest && short && <> {say('journey.summaryGap', { ...short, ...named(widest) })}</>}
    </p>
  )
}
