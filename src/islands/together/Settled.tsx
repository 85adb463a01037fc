import { type Agreement, opinionsOn, type TogetherRow } from '../../domain/record/together.ts'
import { useWords } from '../ui/words.tsx'
import { Notes } from './Notes.tsx'
import { Silent } from './Silent.tsx'

interface Props {
  readonly rows: readonly TogetherRow[]
  readonly agreement: Exclude<Agreement, 'conflict'>
}

/** The questions that need no choice, folded away: those agreed, or those nobody looked at. */
export function Settled({ rows, agreement }: Props) {
  const { say } = useWords()
  const some = rows.filter((row) => row.agreement === agreement)
  if (some.length === 0) return null
  return (
    <details className="settled">
      <summary>
        {agreement === 'agreed'
          ? say('together.agreed', { count: some.length })
          : say('together.openOnes', { count: some.length })}
      </summary>
      <ul className="reading">
        {some.map((row) => (
          <li key={row.key}>
            <p>{row.question}</p>
            <Answer row={row} />
            {agreement === 'agreed' && <Silent row={row} />}
            <Notes row={row} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Answer({ row }: { row: TogetherRow }) {
  const [opinion] = opinionsOn(row)
  if (!opinion) return null
  return (
    <p>
      <strong>{opinion.answer}</strong> <span className="hint">{opinion.who.join(', ')}</span>
    </p>
  )
}
