import { memo, useRef } from 'react'
import type { JourneyDefinition, Step } from '../../domain/journey/types.ts'
import { feelingInWords, momentInWords, stepName } from '../../domain/journey/words.ts'
import type { Action } from '../../domain/record/types.ts'
import { useWords } from '../ui/words.tsx'
import { FeelingMark } from './FeelingMark.tsx'
import { StepFields } from './StepFields.tsx'
import { useDragRow } from './useDrag.ts'
import type { Change, Ways } from './ways.ts'

interface Props {
  readonly definition: JourneyDefinition
  readonly step: Step
  readonly number: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isOpen: boolean
  readonly actions: readonly Action[]
  readonly drag: typeof import('./drag.ts') | undefined
  readonly ways: Ways
  readonly change: Change
}

/** One step: a line that says where it stands, and its fields once it is opened. Drawn again only when it changes itself. */
export const StepItem = memo(function StepItem(props: Props) {
  const { definition, step, number, isFirst, isLast, isOpen, actions, drag, ways, change } = props
  const { say, language } = useWords()
  const row = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  useDragRow(drag, row, handle, step.id, ways.drop)
  const name = stepName(step, number, say)
  const button = (way: 'earlier' | 'later' | 'duplicate' | 'remove', disabled: boolean, act: () => void) => (
    <button
      type="button"
      className="plain"
      data-place={`${step.id} ${way}`}
      disabled={disabled}
      onClick={act}
    >
      {say(`journey.${way}`)}
      <span className="hidden">: {name}</span>
    </button>
  )

  return (
    <li ref={row}>
      <span className="drag with-script" ref={handle} title={say('journey.drag')} aria-hidden="true">
        <svg viewBox="0 0 16 24" aria-hidden="true" focusable="false">
          <path d="M5 6h.01M11 6h.01M5 12h.01M11 12h.01M5 18h.01M11 18h.01" />
        </svg>
      </span>
      <details open={isOpen} onToggle={({ currentTarget }) => ways.toggle(step.id, currentTarget.open)}>
        <summary data-place={`${step.id} summary`}>
          <span className="step-name" dir="auto">
            {say('journey.numbered', { number, name })}
          </span>
          <span className="step-felt">
            <FeelingMark definition={definition} step={step} />
            <span className={step.feeling === undefined ? 'hint' : undefined}>
              {feelingInWords(step.feeling, definition, say, language)}
            </span>
          </span>
          {step.moment && <span className="hint step-moment">{momentInWords(step, say)}</span>}
        </summary>
        {isOpen && (
          <div className="step-body">
            <StepFields
              definition={definition}
              step={step}
              number={number}
              actions={actions}
              change={change}
            />
            <div className="line-ways with-script">
              {button('earlier', isFirst, () => ways.move(step.id, -1))}
              {button('later', isLast, () => ways.move(step.id, 1))}
              {button('duplicate', false, () => ways.duplicate(step.id))}
              {button('remove', false, () => ways.remove(step.id))}
            </div>
          </div>
        )}
      </details>
    </li>
  )
})
