import type { ReactNode } from 'react'

interface Props<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
}

interface Option<Value> {
  readonly value: Value
  readonly text: string
  /** Said to screen readers alone, where the text in view leaves something out. */
  readonly more?: string
  /** A picture before the text, which says the same. */
  readonly mark?: ReactNode
}

/** A row of native radios that look like one control. Put it in a `fieldset` with a `legend`. */
export function Segmented<Value extends string>({ name, value, options, onChange }: Props<Value>) {
  return (
    <div className="segmented">
      {options.map((option) => (
        <label key={option.value} data-value={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.mark}
          <span>
            {option.text}
            {option.more && <span className="hidden"> {option.more}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}
