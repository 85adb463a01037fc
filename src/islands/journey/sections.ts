import { compareJourneys } from '../../domain/journey/compare.ts'
import type { NumberedStep, Section } from '../../domain/journey/picture.ts'
import type { JourneyAnswers, Stage } from '../../domain/journey/types.ts'
import { stageName, stepName } from '../../domain/journey/words.ts'
import type { Say } from '../../domain/text/message.ts'

/** A map with what it is called. */
export interface Named {
  readonly name: string
  readonly answers: JourneyAnswers
}

/** The stages to draw: of one map, or of two laid over one another. */
export function sectionsOf([first, second]: readonly [Named, Named?], say: Say): Section[] {
  const mine = numbered(first.answers, say)
  if (!second)
    return first.answers.stages.map((stage, i) => ({
      key: stage.id,
      name: stageName(stage, i + 1, say),
      tracks: [mine.get(stage.id) ?? []],
    }))
  const theirs = numbered(second.answers, say)
  const steps = (of: typeof mine, stage: Stage | undefined) => (stage ? (of.get(stage.id) ?? []) : [])
  return compareJourneys(first.answers, second.answers).map(({ key, both }, i) => ({
    key,
    name: stageName(both[0] ?? both[1] ?? { title: '' }, i + 1, say),
    tracks: [steps(mine, both[0]), steps(theirs, both[1])],
  }))
}

/** The steps of each stage, by its id, counted through the whole map. */
function numbered({ stages }: JourneyAnswers, say: Say): Map<string, NumberedStep[]> {
  let number = 0
  return new Map(
    stages.map(({ id, steps }) => [
      id,
      steps.map((step) => {
        number++
        return { number, step, name: stepName(step, number, say) }
      }),
    ]),
  )
}
