import { upTo } from './up-to.ts'

/** A label with empty lines to write on with a pen. */
export function WriteOn({ label, lines }: { label: string; lines: number }) {
  return (
    <div className="to-write">
      <p>{label}</p>
      {upTo(lines).map((line) => (
        <p className="write-on" key={line} aria-hidden="true" />
      ))}
    </div>
  )
}
