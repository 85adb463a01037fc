import { useEffect, useId, useRef } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'date' | 'long'
  readonly placeholder?: string
  /** What to write, one or two sentences under the label. */
  readonly help?: string
  /** Says the label to screen readers alone, where a number beside the field says it to the eye. */
  readonly labelHidden?: boolean
  /** Puts the cursor in the field as it appears, because the button that asked for it is gone. */
  readonly takesFocus?: boolean
}

/** A labelled text field. The label is always in view; a placeholder only ever shows an example. */
export function Field({
  label,
  value,
  onChange,
  type = 'text',
  placeholder,
  help,
  labelHidden = false,
  takesFocus = false,
}: Props) {
  const id = useId()
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) field.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [takesFocus])
  const shared = {
    id,
    value,
    placeholder,
    'aria-describedby': help ? `${id}-help` : undefined,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  }
  return (
    <div className={`field ${type}`} ref={field}>
      <label htmlFor={id} className={labelHidden ? 'hidden' : undefined}>
        {label}
      </label>
      {help && (
        <p className="hint" id={`${id}-help`}>
          {help}
        </p>
      )}
      {type === 'long' ? (
        <textarea rows={2} dir="auto" {...shared} />
      ) : (
        <input type={type} autoComplete="off" {...(type === 'text' ? { dir: 'auto' } : {})} {...shared} />
      )}
    </div>
  )
}
