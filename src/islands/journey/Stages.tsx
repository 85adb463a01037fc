import { useMemo } from 'react'
import { stepsOf } from '../../domain/journey/answers.ts'
import type { JourneyAnswers, JourneyDefinition } from '../../domain/journey/types.ts'
import type { Action } from '../../domain/record/types.ts'
import { useWords } from '../ui/words.tsx'
import { EmptyStage } from './EmptyStage.tsx'
import { StageSection } from './StageSection.tsx'
import { StepItem } from './StepItem.tsx'
import { useDragLoader } from './useDrag.ts'
import { useSteps } from './useSteps.ts'
import type { Change } from './ways.ts'

interface Props {
  readonly definition: JourneyDefinition
  readonly answers: JourneyAnswers
  readonly actions: readonly Action[]
  readonly change: Change
  /** Where the keyboard goes when the map has just been started. */
  readonly first: readonly string[]
}

const NONE: readonly never[] = []

/** All stages with their steps, each step folded until somebody opens it. */
export function Stages({ definition, answers, actions, change, first }: Props) {
  const { say } = useWords()
  const { ways, opened, setOpened, said, root } = useSteps(change, first)
  const [drag, loadDrag] = useDragLoader()
  const plans = useMemo(() => Map.groupBy(actions, ({ item }) => item), [actions])
  const ids = stepsOf(answers).map(({ id }) => id)
  const numbers = new Map(ids.map((id, i) => [id, i + 1]))
  const { stages } = answers
  // A step that stands first in a later stage can still go into the one before, also when that is empty.
  const isEnd = (id: string, stage: number) => ({
    isFirst: stage === 0 && ids[0] === id,
    isLast: stage === stages.length - 1 && ids.at(-1) === id,
  })
  const allOpen = ids.length > 0 && ids.every((id) => opened.has(id))

  return (
    <div className="stages" ref={root} onPointerOver={loadDrag} onPointerDown={loadDrag}>
      {ids.length > 1 && (
        <button
          type="button"
          className="plain open-all with-script"
          onClick={() => setOpened(new Set(allOpen ? [] : ids))}
        >
          {say(allOpen ? 'journey.closeAll' : 'journey.openAll')}
        </button>
      )}
      {stages.map((stage, place) => (
        <StageSection key={stage.id} stage={stage} number={place + 1} of={stages.length} ways={ways}>
          {stage.steps.length === 0 ? (
            <EmptyStage id={stage.id} drag={drag} onDrop={ways.dropInto} />
          ) : (
            <ol className="steps-list">
              {stage.steps.map((step) => (
                <StepItem
                  key={step.id}
                  definition={definition}
                  step={step}
                  number={numbers.get(step.id) ?? 0}
                  {...isEnd(step.id, place)}
                  isOpen={opened.has(step.id)}
                  actions={plans.get(step.id) ?? NONE}
                  drag={drag}
                  ways={ways}
                  change={change}
                />
              ))}
            </ol>
          )}
        </StageSection>
      ))}
      <button type="button" className="add-stage with-script" data-place="add stage" onClick={ways.addStage}>
        {say('journey.addStage')}
      </button>
      <p role="status" className="hint">
        {said}
      </p>
    </div>
  )
}
