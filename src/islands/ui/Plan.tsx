import { createAction } from '../../domain/record/create.ts'
import type { Action, SavedRecord } from '../../domain/record/types.ts'
import { newId } from '../../state/ids.ts'
import { ActionFields } from './ActionFields.tsx'
import { useWords } from './words.tsx'

interface Props {
  readonly actions: readonly Action[]
  readonly change: (
    make: <Answers>(record: SavedRecord<Answers>) => SavedRecord<Answers>,
    field?: string,
  ) => void
}

/** What will be done about a record as a whole: actions with an owner and a date. */
export function Plan({ actions, change }: Props) {
  const { say } = useWords()
  const set = (make: (actions: readonly Action[]) => readonly Action[], field = '') =>
    change((record) => ({ ...record, actions: make(record.actions) }), field)
  return (
    <section className="plan">
      <h3>{say('record.plan')}</h3>
      {actions.map((action, i) => (
        <ActionFields
          key={action.id}
          action={action}
          label={say('record.planned', { number: i + 1 })}
          onChange={(next) =>
            set((all) => all.map((one) => (one.id === next.id ? next : one)), `action ${action.id}`)
          }
          onRemove={() => set((all) => all.filter((one) => one.id !== action.id))}
        />
      ))}
      <button
        type="button"
        className="with-script"
        onClick={() => set((all) => [...all, createAction(newId(), '', '')])}
      >
        {say('record.addPlan')}
      </button>
      <p className="write-on without-script">{say('action.what')}:</p>
    </section>
  )
}
