import type { SavedRecord } from '../../domain/record/types.ts'
import { Field } from './Field.tsx'

interface Props {
  readonly prompt: string
  readonly example: string
  readonly value: string
  readonly change: (
    make: <Answers>(record: SavedRecord<Answers>) => SavedRecord<Answers>,
    field: string,
  ) => void
}

/** The field that gives a record its name. */
export function NameField({ prompt, example, value, change }: Props) {
  return (
    <div className="record-name">
      <Field
        label={prompt}
        value={value}
        placeholder={example}
        onChange={(title) => change((record) => ({ ...record, title }), 'title')}
      />
    </div>
  )
}
