import type { SorterDefinition } from '../../domain/sorter/types.ts'
import { upTo } from '../ui/up-to.ts'
import { WriteOn } from '../ui/WriteOn.tsx'

/** Slots for a pen, for readers without script. */
export function BlankThings({ definition }: { definition: SorterDefinition }) {
  return (
    <div className="without-script">
      <BlankSlots definition={definition} count={6} />
    </div>
  )
}

interface Props {
  readonly definition: SorterDefinition
  readonly count: number
}

/** Slots to fill in with a pen, one a thing: its words, a box for each bin, and lines for what is written about it. */
export function BlankSlots({ definition: { thing, bins, items }, count }: Props) {
  const fields = items.filter(({ retired }) => !retired)
  return upTo(count).map((number) => (
    <div className="report-item blank-thing" key={number}>
      <WriteOn label={`${thing.one.charAt(0).toUpperCase()}${thing.one.slice(1)} ${number}`} lines={1} />
      <ul className="tick-boxes">
        {bins
          .filter(({ retired }) => !retired)
          .map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
      </ul>
      <div className="columns">
        {fields.map(({ id, question }) => (
          <WriteOn key={id} label={question} lines={1} />
        ))}
      </div>
    </div>
  ))
}
