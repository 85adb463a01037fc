import { useId } from 'react'
import { USUAL_SETTINGS } from '../../../domain/standard/register/types.ts'
import { registerWarnings } from '../../../domain/standard/register/warnings.ts'
import { useWords } from '../../ui/words.tsx'
import type { ListingProps } from './Listing.tsx'

/** What the register asks its keeper to look at, each with what to do (E10, E12 to E14). */
export function Warnings({ rows, addresses, notes, setNotes }: Omit<ListingProps, 'records'>) {
  const { say } = useWords()
  const id = useId()
  const today = new Date().toLocaleDateString('sv-SE')
  const settings = { ...USUAL_SETTINGS, settled: notes.settled }
  const { tooMany, standards } = registerWarnings(rows, settings, today)
  const count = standards.reduce((sum, { warnings }) => sum + warnings.length, tooMany === undefined ? 0 : 1)
  const many = tooMany !== undefined || notes.settled
  if (count === 0 && !many) return <p className="register-quiet on-screen">{say('register.noWarnings')}</p>
  return (
    <details className="register-warnings on-screen" aria-labelledby={id}>
      <summary>
        <h2 id={id}>{say(count === 0 ? 'register.noWarnings' : 'register.warnings', { count })}</h2>
      </summary>
      {tooMany !== undefined && <p>{say('register.tooMany', { count: tooMany, few: USUAL_SETTINGS.few })}</p>}
      {many && (
        <label className="tick">
          <input
            type="checkbox"
            checked={notes.settled}
            onChange={({ target }) => setNotes({ settled: target.checked })}
          />
          <span>{say('register.settled')}</span>
        </label>
      )}
      <ul className="reading">
        {standards.map(({ id, warnings }) => {
          const row = rows.find((one) => one.id === id)
          const address = row && Object.hasOwn(addresses, row.tool) ? addresses[row.tool] : undefined
          return (
            <li key={id}>
              <p dir="auto">{address ? <a href={`${address}#record=${id}`}>{row?.name}</a> : row?.name}</p>
              <ul>
                {warnings.map((warning) => (
                  <li key={warning}>{say(`register.warn-${warning}`)}</li>
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
