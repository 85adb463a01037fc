import type { Action } from '../../domain/record/types.ts'
import { Field } from './Field.tsx'
import { useWords } from './words.tsx'

interface Props {
  readonly action: Action
  readonly label: string
  readonly onChange: (action: Action) => void
  readonly onRemove: () => void
}

/** What will be done, by whom, by when, and whether it is done. */
export function ActionFields({ action, label, onChange, onRemove }: Props) {
  const { say } = useWords()
  return (
    <fieldset className="action">
      <legend className="hidden">{label}</legend>
      <Field
        label={say('action.what')}
        value={action.what}
        onChange={(what) => onChange({ ...action, what })}
      />
      <Field
        label={say('action.owner')}
        value={action.owner}
        onChange={(owner) => onChange({ ...action, owner })}
      />
      <Field
        label={say('action.due')}
        type="date"
        value={action.due}
        onChange={(due) => onChange({ ...action, due })}
      />
      <div className="action-end">
        <label className="tick">
          <input
            type="checkbox"
            checked={action.done}
            onChange={({ target }) => onChange({ ...action, done: target.checked })}
          />
          <span>{say('action.done')}</span>
        </label>
        <button type="button" className="plain" onClick={onRemove}>
          {say('action.remove')}
        </button>
      </div>
    </fieldset>
  )
}
