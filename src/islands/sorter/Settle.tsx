import type { Action } from '../../domain/record/types.ts'
import { taskFor } from '../../domain/sorter/bins.ts'
import { planEntry } from '../../domain/sorter/sort.ts'
import type { Entry, SorterAnswers, SorterDefinition } from '../../domain/sorter/types.ts'
import { newId } from '../../state/ids.ts'
import { ActionFields } from '../ui/ActionFields.tsx'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly definition: SorterDefinition
  readonly entry: Entry
  readonly actions: readonly Action[]
  readonly change: OpenRecord<SorterAnswers>['change']
}

/** What has to be done about a thing whose bin asks for it, with an owner and a date. */
export function Settle({ definition, entry, actions, change }: Props) {
  const { say } = useWords()
  if (taskFor(definition, entry.bin, entry) === undefined) return null
  const set = (make: (all: readonly Action[]) => readonly Action[], field = '') =>
    change((record) => ({ ...record, actions: make(record.actions) }), field)
  return (
    <>
      {actions.map((action) => (
        <ActionFields
          key={action.id}
          action={action}
          label={say('sorter.settle', { text: entry.text })}
          onChange={(next) =>
            set((all) => all.map((one) => (one.id === next.id ? next : one)), `action ${action.id}`)
          }
          onRemove={() => set((all) => all.filter(({ id }) => id !== action.id))}
        />
      ))}
      {actions.length === 0 && (
        <button
          type="button"
          className="plain"
          onClick={() => change((record) => planEntry(definition, record, entry.id, newId()))}
        >
          {say('sorter.addSettle')}
          <span className="hidden">: {entry.text}</span>
        </button>
      )}
    </>
  )
}
