interface Props<Value extends string> {
  readonly name: string
  readonly value: Value
  /** `more` is said to screen readers alone, where the text in view leaves something out. */
  readonly options: readonly { readonly value: Value; readonly text: string; readonly more?: string }[]
  readonly onChange: (value: Value) => void
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
          <span>
            {option.text}
            {option.more && <span className="hidden"> {option.more}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}
