import { type Change, changesBetween } from '../../domain/record/changes.ts'
import type { SaidAnswer } from '../../domain/record/said.ts'
import { useWords } from './words.tsx'

interface Props {
  readonly before: readonly SaidAnswer[]
  readonly after: readonly SaidAnswer[]
  /** What the two columns are called. */
  readonly names: { readonly before: string; readonly after: string }
}

/** The answers that differ between two records, side by side. */
export function Changes({ before, after, names }: Props) {
  const { say } = useWords()
  const changes = changesBetween(before, after)
  if (changes.length === 0) return <p>{say('changes.none')}</p>
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">{say('changes.question')}</th>
          <th scope="col">{names.before}</th>
          <th scope="col">{names.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.key}>
            <th scope="row">{change.question}</th>
            <td data-label={names.before}>
              <Answer said={change.before} />
            </td>
            <td data-label={names.after}>
              <Answer said={change.after} />
              <Direction change={change} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Answer({ said }: { said: SaidAnswer | undefined }) {
  const { say } = useWords()
  return (
    <>
      <span dir="auto">{said?.answer || say('changes.noAnswer')}</span>
      {said?.note && (
        <span className="note" dir="auto">
          {said.note}
        </span>
      )}
    </>
  )
}

function Direction({ change: { direction } }: { change: Change }) {
  const { say } = useWords()
  if (direction === 'other') return null
  return <span className={`direction ${direction}`}>{say(`changes.${direction}`)}</span>
}
