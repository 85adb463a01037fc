import { createAction } from '../../domain/record/create.ts'
import type { Action } from '../../domain/record/types.ts'
import { newId } from '../../state/ids.ts'
import { Actions, type ChangeAny, setActions } from './Actions.tsx'
import { useWords } from './words.tsx'

interface Props {
  readonly actions: readonly Action[]
  readonly change: ChangeAny
}

/** What will be done about a record as a whole: actions with an owner and a date. */
export function Plan({ actions, change }: Props) {
  const { say } = useWords()
  return (
    <section className="plan">
      <h3>{say('record.plan')}</h3>
      <Actions actions={actions} label={(at) => say('record.planned', { number: at + 1 })} change={change}>
        <button
          type="button"
          className="with-script"
          data-adds
          onClick={() => setActions(change, (all) => [...all, createAction(newId(), '', '')])}
        >
          {say('record.addPlan')}
        </button>
      </Actions>
      <p className="write-on without-script">{say('action.what')}:</p>
    </section>
  )
}
