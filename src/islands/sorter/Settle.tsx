import type { Action } from '../../domain/record/types.ts'
import { taskFor } from '../../domain/sorter/bins.ts'
import { planEntry } from '../../domain/sorter/sort.ts'
import type { Entry, SorterAnswers, SorterDefinition } from '../../domain/sorter/types.ts'
import { newId } from '../../state/ids.ts'
import { Actions } from '../ui/Actions.tsx'
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
  return (
    <Actions actions={actions} label={() => say('sorter.settle', { text: entry.text })} change={change}>
      {actions.length === 0 && (
        <button
          type="button"
          className="plain"
          data-adds
          onClick={() => change((record) => planEntry(definition, record, entry.id, newId()))}
        >
          {say('sorter.addSettle')}
          <span className="hidden">: {entry.text}</span>
        </button>
      )}
    </Actions>
  )
}
