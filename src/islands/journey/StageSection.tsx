import { type ReactNode, useState } from 'react'
import type { Stage } from '../../domain/journey/types.ts'
import { stageName } from '../../domain/journey/words.ts'
import { Field } from '../ui/Field.tsx'
import { useWords } from '../ui/words.tsx'
import type { Ways } from './ways.ts'

interface Props {
  readonly stage: Stage
  /** Place among the stages, from 1. */
  readonly number: number
  readonly of: number
  readonly ways: Ways
  /** Its steps. */
  readonly children: ReactNode
}

/** A stage: its name, its steps, and the ways to change it. */
export function StageSection({ stage, number, of, ways, children }: Props) {
  const { say } = useWords()
  const { id, title, steps } = stage
  const name = stageName(stage, number, say)
  // Open where there is no name yet, and not closed with the first letter of one.
  const [isNew] = useState(title === '')
  const button = (way: 'earlier' | 'later', disabled: boolean, act: () => void) => (
    <button type="button" className="plain" data-place={`${id} ${way}`} disabled={disabled} onClick={act}>
      {say(`journey.${way}`)}
      <span className="hidden">: {name}</span>
    </button>
  )
  return (
    <section className="group stage" aria-labelledby={`stage-${id}`}>
      <div className="group-head">
        <h3 id={`stage-${id}`} dir="auto">
          {name}
        </h3>
        <p className="hint">{say('journey.stageSteps', { count: steps.length })}</p>
      </div>
      <details className="stage-ways with-script" open={isNew}>
        <summary>
          {say('journey.stageWays')}
          <span className="hidden">: {name}</span>
        </summary>
        <div data-place={`${id} title`}>
          <Field label={say('journey.stageTitle')} value={title} onChange={(next) => ways.rename(id, next)} />
        </div>
        <div className="line-ways">
          {button('earlier', number === 1, () => ways.moveStage(id, -1))}
          {button('later', number === of, () => ways.moveStage(id, 1))}
          {of > 1 && (
            <button type="button" className="plain" onClick={() => ways.removeStage(id)}>
              {say('journey.removeStage')}
              <span className="hidden">: {name}</span>
            </button>
          )}
        </div>
      </details>
      {children}
      <button type="button" className="with-script" data-place={`${id} add`} onClick={() => ways.addStep(id)}>
        {say('journey.addStep')}
        <span className="hidden">: {name}</span>
      </button>
    </section>
  )
}
