import { useState } from 'react'
import type { SavedRecord } from '../../../domain/record/types.ts'
import type { StandardAnswers } from '../../../domain/standard/answers.ts'
import { promisesIn } from '../../../domain/standard/register/charter.ts'
import type { RegisterNotes } from '../../../domain/standard/register/notes.ts'
import { posterSize } from '../../../domain/standard/register/poster.ts'
import { useWords } from '../../ui/words.tsx'
import { LeftOut, NoPromises } from './LeftOut.tsx'

interface Props {
  readonly records: readonly SavedRecord<StandardAnswers>[]
  readonly notes: RegisterNotes
}

/** Promises that stand on the poster until somebody chooses. */
const FIRST = 4

/** One sheet for the wall with the promises that are chosen, in the largest type that fits. */
export function Poster({ records, notes }: Props) {
  const { say } = useWords()
  const { promises, left: gaps } = promisesIn(records, say)
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(promises.slice(FIRST).map(({ id }) => id)),
  )
  if (promises.length === 0) return <NoPromises left={gaps} />
  const chosen = promises.filter(({ id }) => !left.has(id))
  const size = posterSize(chosen.map(({ promise }) => promise))
  const fault = chosen.length === 0 ? 'posterNone' : size === undefined ? 'posterTooMuch' : undefined

  function choose(id: string, on: boolean) {
    setLeft(new Set(on ? [...left].filter((one) => one !== id) : [...left, id]))
  }

  return (
    <>
      <div className="on-screen">
        <fieldset className="poster-pick">
          <legend>
            <h2>{say('register.posterPick')}</h2>
          </legend>
          {promises.map(({ id, promise }) => (
            <label className="tick" key={id}>
              <input
                type="checkbox"
                checked={!left.has(id)}
                onChange={({ target }) => choose(id, target.checked)}
              />
              <span dir="auto">{promise}</span>
            </label>
          ))}
        </fieldset>
        <p role="status" className={fault ? 'standard-fault' : undefined}>
          {fault ? say(`register.${fault}`) : ''}
        </p>
        <LeftOut count={gaps} />
        {!fault && (
          <div className="buttons">
            <button type="button" className="primary" onClick={() => print()}>
              {say('register.printPoster')}
            </button>
          </div>
        )}
      </div>
      {!fault && (
        <article className="promise-poster" data-size={size}>
          <h2>{say('register.posterTitle')}</h2>
          <ul>
            {chosen.map(({ id, promise }) => (
              <li key={id} dir="auto">
                {promise}
              </li>
            ))}
          </ul>
          {notes.organisation.trim() && (
            <p className="poster-from" dir="auto">
              {notes.organisation}
            </p>
          )}
        </article>
      )}
    </>
  )
}
