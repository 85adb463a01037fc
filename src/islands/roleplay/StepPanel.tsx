import { castFor } from '../../domain/roleplay/cast.ts'
import { liveItems } from '../../domain/roleplay/report.ts'
import type { Step } from '../../domain/roleplay/types.ts'
import { Plan } from '../ui/Plan.tsx'
import { Cast } from './Cast.tsx'
import { Debrief } from './Debrief.tsx'
import { NoteField } from './NoteField.tsx'
import type { StepsProps } from './Steps.tsx'
import { TimerPanel } from './TimerPanel.tsx'

interface Props extends StepsProps {
  readonly step: Step
  readonly number: number
  /** Whether another step is in view; on paper and without script all are. */
  readonly isAway: boolean
}

/** One step: what to do, what it shows, and notes to write. */
export function StepPanel({ step, number, isAway, ...props }: Props) {
  const { definition, round, place, names, actions, change, isRinging, onRing } = props
  const cast = castFor(definition.roles, names, place)
  return (
    <section className="step" data-step={step.id} data-away={isAway || undefined}>
      <h4 tabIndex={-1}>
        {number}. {step.title}
      </h4>
      <p className="measure">{step.text}</p>
      {step.big && <p className="big-question">{step.big}</p>}
      {step.shows === 'roles' && <Cast cast={cast} />}
      {step.shows === 'timer' && (
        <TimerPanel
          lengths={definition.lengths}
          round={round}
          change={change}
          isRinging={isRinging}
          onRing={onRing}
        />
      )}
      {liveItems(step).map((item) => (
        <NoteField key={item.id} item={item} round={round} change={change} />
      ))}
      {step.shows === 'debrief' && <Debrief cast={cast} round={round} change={change} />}
      {step.shows === 'plan' && <Plan actions={actions} change={change} />}
    </section>
  )
}
