import { noteIn, withNote } from '../../domain/journey/answers.ts'
import { changeStep } from '../../domain/journey/edit.ts'
import { currentFields } from '../../domain/journey/report.ts'
import { type JourneyDefinition, MOMENTS, type Moment, type Step } from '../../domain/journey/types.ts'
import type { Action } from '../../domain/record/types.ts'
import { Field } from '../ui/Field.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../ui/words.tsx'
import { Points } from './Points.tsx'
import { StepPlan } from './StepPlan.tsx'
import type { Change } from './ways.ts'

interface Props {
  readonly definition: JourneyDefinition
  readonly step: Step
  readonly number: number
  readonly actions: readonly Action[]
  readonly change: Change
}

/** Everything about one step: what happens, how it felt, who and where, what is said and what will be done. */
export function StepFields({ definition, step, number, actions, change }: Props) {
  const { say } = useWords()
  const { id } = step
  const set = (make: (step: Step) => Step, field = '') =>
    change(
      (record) => ({ ...record, answers: changeStep(record.answers, id, make) }),
      field && `${field} ${id}`,
    )
  const example = (text: string | undefined) => (text ? say('journey.example', { text }) : '')

  return (
    <>
      <div data-place={`${id} title`}>
        <Field
          label={say('journey.stepTitle')}
          value={step.title}
          onChange={(title) => set((one) => ({ ...one, title }), 'title')}
        />
      </div>
      <Points
        definition={definition}
        name={`${definition.id}-${id}-feeling`}
        question={say('journey.feelingAsk')}
        help={say('journey.feelingHelp')}
        value={step.feeling}
        onChange={(point) => set((one) => withPoint(one, 'feeling', point))}
      />
      <Field
        type="long"
        label={say('journey.words')}
        help={say('journey.wordsHelp')}
        value={step.words}
        onChange={(words) => set((one) => ({ ...one, words }), 'words')}
      />
      <Points
        definition={definition}
        name={`${definition.id}-${id}-expected`}
        question={say('journey.expectedAsk')}
        value={step.expected}
        onChange={(point) => set((one) => withPoint(one, 'expected', point))}
      />
      <fieldset className="moment">
        <legend>{say('journey.momentAsk')}</legend>
        <p className="hint">{say('journey.momentHelp')}</p>
        <Segmented<Moment | 'none'>
          name={`${definition.id}-${id}-moment`}
          value={step.moment ?? 'none'}
          options={(['none', ...MOMENTS] as const).map((value) => ({
            value,
            text: say(`journey.moment-${value}`),
          }))}
          onChange={(moment) => set((one) => withMoment(one, moment))}
        />
      </fieldset>
      <div className="columns">
        {currentFields(definition).map((field) => (
          <Field
            key={field.id}
            label={field.label}
            help={[field.help, example(field.example)].filter(Boolean).join(' ')}
            value={noteIn(step, field.id)}
            onChange={(text) => set((one) => withNote(one, field.id, text), `about ${field.id}`)}
          />
        ))}
      </div>
      <Field
        type="long"
        label={say('journey.pain')}
        value={step.pain}
        onChange={(pain) => set((one) => ({ ...one, pain }), 'pain')}
      />
      <StepPlan step={id} number={number} actions={actions} change={change} />
    </>
  )
}

function withPoint(step: Step, part: 'feeling' | 'expected', point: number | undefined): Step {
  const { [part]: _, ...rest } = step
  return point === undefined ? rest : { ...rest, [part]: point }
}

function withMoment(step: Step, moment: Moment | 'none'): Step {
  const { moment: _, ...rest } = step
  return moment === 'none' ? rest : { ...rest, moment }
}
