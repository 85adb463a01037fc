import { createAction } from '../../domain/record/create.ts'
import type { Action } from '../../domain/record/types.ts'
import { newId } from '../../state/ids.ts'
import { Actions, setActions } from '../ui/Actions.tsx'
import { useWords } from '../ui/words.tsx'
import type { Change } from './ways.ts'

interface Props {
  readonly step: string
  readonly number: number
  readonly actions: readonly Action[]
  readonly change: Change
}

/** What will be done about one step. */
export function StepPlan({ step, number, actions, change }: Props) {
  const { say } = useWords()
  return (
    <Actions
      actions={actions}
      label={(at) => say('journey.planFor', { number: at + 1, step: number })}
      change={change}
    >
      <button
        type="button"
        className="with-script"
        data-adds
        onClick={() => setActions(change, (all) => [...all, createAction(newId(), step, '')])}
      >
        {say('journey.addAction')}
      </button>
    </Actions>
  )
}
