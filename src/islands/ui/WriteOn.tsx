import { upTo } from './up-to.ts'

interface Props {
  readonly label: string
  readonly help?: string
  readonly lines: number
}

/** A label with empty lines to write on with a pen. */
export function WriteOn({ label, help, lines }: Props) {
  return (
    <div className="to-write">
      <p>{label}</p>
      {help && <p className="hint">{help}</p>}
      {upTo(lines).map((line) => (
        <p className="write-on" key={line} aria-hidden="true" />
      ))}
    </div>
  )
}
