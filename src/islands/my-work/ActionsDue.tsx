import type { Action, SavedRecord } from '../../domain/record/types.ts'
import { dayInWords } from '../ui/day.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly records: readonly SavedRecord[]
  readonly base: string
  readonly definitions: Readonly<Record<string, AnyDefinition | null>>
}

/** Every open action of every record in one list: overdue first, then by date, then without a date. */
export function ActionsDue({ records, base, definitions }: Props) {
  const { say, language } = useWords()
  const today = new Date().toLocaleDateString('sv-SE')
  const open = records.flatMap((record) =>
    record.actions.filter(({ done }) => !done).map((action) => ({ record, action })),
  )
  if (open.length === 0) return null
  const byDate = open.sort((a, b) => (a.action.due || '9').localeCompare(b.action.due || '9'))
  return (
    <section aria-labelledby="actions-due">
      <h2 id="actions-due">{say('mywork.actionsDue')}</h2>
      <ul className="reading due">
        {byDate.map(({ record, action }) => (
          <li key={`${record.id} ${action.id}`} className={isOverdue(action, today) ? 'overdue' : undefined}>
            <p>
              {isOverdue(action, today) && <strong>{say('mywork.overdue')}: </strong>}
              {action.what || say('action.plan')}
            </p>
            <p className="hint">
              {say('mywork.actionDetail', {
                owner: action.owner || say('report.noOwner'),
                due: action.due ? dayInWords(action.due, language) : say('report.noDate'),
              })}{' '}
              <a href={`${base}guidance/${definitions[record.tool]?.page}/#record=${record.id}`}>
                {record.title || say('record.untitled')}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function isOverdue({ due }: Action, today: string): boolean {
  return due !== '' && due < today
}
