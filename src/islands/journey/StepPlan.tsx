import { createAction } from '../../domain/record/create.ts'
import type { Action } from '../../domain/record/types.ts'
import { newId } from '../../state/ids.ts'
import { ActionFields } from '../ui/ActionFields.tsx'
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
  const set = (make: (actions: readonly Action[]) => readonly Action[], field = '') =>
    change((record) => ({ ...record, actions: make(record.actions) }), field)
  return (
    <>
      {actions.map((action, i) => (
        <ActionFields
          key={action.id}
          action={action}
          label={say('journey.planFor', { number: i + 1, step: number })}
          onChange={(next) =>
            set((all) => all.map((one) => (one.id === next.id ? next : one)), `action ${action.id}`)
          }
          onRemove={() => set((all) => all.filter((one) => one.id !== action.id))}
        />
      ))}
      <button
        type="button"
        className="with-script"
        onClick={() => set((all) => [...all, createAction(newId(), step, '')])}
      >
        {say('journey.addAction')}
      </button>
    </>
  )
}
