import { useEffect, useRef } from 'react'
import type { Action } from '../../domain/record/types.ts'
import { withRound } from '../../domain/roleplay/answers.ts'
import type { RoleplayAnswers, RoleplayDefinition, Round } from '../../domain/roleplay/types.ts'
import { Segmented } from '../ui/Segmented.tsx'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { StepPanel } from './StepPanel.tsx'

export interface StepsProps {
  readonly definition: RoleplayDefinition
  readonly round: Round
  /** Place of the round, from 0. */
  readonly place: number
  readonly names: readonly string[]
  readonly actions: readonly Action[]
  readonly change: OpenRecord<RoleplayAnswers>['change']
  /** Whether a sound was asked for at the end. */
  readonly isRinging: boolean
  readonly onRing: (ring: (() => void) | undefined) => void
  /** Whether the keyboard comes to a round that has just begun, because the button that began it is gone. */
  readonly takesFocus: boolean
  /** Begins another round. */
  readonly onAgain: () => void
}

/** The steps of a round, one in view at a time; which one is saved, so that a phone that drops the page comes back to it. */
export function Steps(props: StepsProps) {
  const { say } = useWords()
  const panels = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { definition, round, place, takesFocus, change } = props
  const { steps } = definition
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === round.step),
  )
  const [before, after] = [steps[at - 1], steps[at + 1]]
  // Starting the timer is what its step is for.
  const isTimed = steps[at]?.shows === 'timer'

  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) heading.current?.focus()
  }, [takesFocus])

  function goTo(id: string) {
    change(
      (record) => ({
        ...record,
        answers: withRound(record.answers, round.id, (one) => ({ ...one, step: id })),
      }),
      'step',
    )
  }

  function turn(id: string) {
    goTo(id)
    // The step is drawn before the next frame; its heading is where reading goes on.
    requestAnimationFrame(() => panels.current?.querySelector<HTMLElement>(`[data-step="${id}"] h4`)?.focus())
  }

  return (
    <section className="round" aria-labelledby={`round-${definition.id}`}>
      <div className="group-head">
        <h3 id={`round-${definition.id}`} ref={heading} tabIndex={-1}>
          {say('roleplay.round', { number: place + 1 })}
        </h3>
        <p className="with-script">{say('roleplay.step', { number: at + 1, count: steps.length })}</p>
      </div>
      <fieldset className="step-choice with-script">
        <legend className="hidden">{say('roleplay.steps')}</legend>
        <Segmented
          name={`step-${definition.id}`}
          value={steps[at]?.id ?? ''}
          options={steps.map(({ id, title }, i) => ({ value: id, text: `${i + 1}`, more: title }))}
          onChange={goTo}
        />
      </fieldset>
      <div ref={panels}>
        {steps.map((step, i) => (
          <StepPanel key={step.id} {...props} step={step} number={i + 1} isAway={i !== at} />
        ))}
      </div>
      <div className="buttons with-script on-screen">
        {before && (
          <button type="button" onClick={() => turn(before.id)}>
            {say('roleplay.back')}
          </button>
        )}
        {after && (
          <button type="button" className={isTimed ? undefined : 'primary'} onClick={() => turn(after.id)}>
            {say('roleplay.next', { title: after.title })}
          </button>
        )}
        {!after && (
          <button type="button" className="primary" onClick={props.onAgain}>
            {say('roleplay.addRound')}
          </button>
        )}
      </div>
    </section>
  )
}
