import type { SorterDefinition } from '../../domain/sorter/types.ts'
import { useWords } from '../ui/words.tsx'
import { BinMark } from './BinMark.tsx'

/** What each bin means, and what to write about the things in it. */
export function BinKey({ definition: { bins, items } }: { definition: SorterDefinition }) {
  const { say } = useWords()
  const fields = items.filter(({ retired }) => !retired)
  return (
    <div className="bin-key">
      <h3>{say('sorter.key')}</h3>
      <ul>
        {bins
          .filter(({ retired }) => !retired)
          .map((bin) => (
            <li key={bin.id}>
              <BinMark bin={bin} />
              <span>
                <strong>{bin.name}</strong> {bin.meaning}
              </span>
            </li>
          ))}
      </ul>
      {fields.length > 0 && (
        <details>
          <summary>{say('sorter.toWrite')}</summary>
          <dl>
            {fields.map(({ id, question, help }) => (
              <div key={id}>
                <dt>{question}</dt>
                {help && <dd>{help}</dd>}
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}
