import type { SorterDefinition } from '../../domain/sorter/types.ts'
import { capital } from '../../domain/sorter/words.ts'
import { upTo } from '../ui/up-to.ts'
import { WriteOn } from '../ui/WriteOn.tsx'
import { BinKey } from './BinKey.tsx'

const SLOTS = 10

/** A form to sort with a pen: for each thing its words, a box for each bin, and lines for what is written about it. */
export function BlankForm({ definition }: { definition: SorterDefinition }) {
  const { intro, name, thing, bins, items } = definition
  return (
    <>
      <p className="lead">{intro}</p>
      <WriteOn label={name.prompt} lines={1} />
      <BinKey definition={definition} />
      {upTo(SLOTS).map((number) => (
        <div className="report-item blank-thing" key={number}>
          <WriteOn label={`${capital(thing.one)} ${number}`} lines={1} />
          <ul className="tick-boxes">
            {bins
              .filter(({ retired }) => !retired)
              .map((bin) => (
                <li key={bin.id}>{bin.name}</li>
              ))}
          </ul>
          <div className="columns">
            {items
              .filter(({ retired }) => !retired)
              .map(({ id, question }) => (
                <WriteOn key={id} label={question} lines={1} />
              ))}
          </div>
        </div>
      ))}
    </>
  )
}
