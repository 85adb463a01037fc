import { useId } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'date' | 'long'
  readonly placeholder?: string
}

/** A labelled text field. The label is always in view; a placeholder only ever shows an example. */
export function Field({ label, value, onChange, type = 'text', placeholder }: Props) {
  const id = useId()
  const shared = {
    id,
    value,
    placeholder,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  }
  return (
    <div className={`field ${type}`}>
      <label htmlFor={id}>{label}</label>
      {type === 'long' ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input type={type} autoComplete="off" {...shared} />
      )}
    </div>
  )
}
