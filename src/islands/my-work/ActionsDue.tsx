import type { Action, SavedRecord } from '../../domain/record/types.ts'
import { dayInWords } from '../../domain/text/date.ts'
import { pageAddress } from '../../state/language.ts'
import type { Definitions } from '../ui/definitions.ts'
import { LongList } from '../ui/LongList.tsx'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly records: readonly SavedRecord[]
  readonly definitions: Definitions['known']
}

/** Every open action of every record in one list: overdue first, then by date, then without a date. */
export function ActionsDue({ records, definitions }: Props) {
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
      <LongList items={byDate} className="reading due">
        {({ record, action }) => (
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
              <RecordLink record={record} page={definitions.get(record.tool)?.page} />
            </p>
          </li>
        )}
      </LongList>
    </section>
  )
}

/** The way to a record, by its name; the name alone while the page of its tool is not known. */
function RecordLink({ record, page }: { record: SavedRecord; page: string | undefined }) {
  const { say } = useWords()
  const title = record.title || say('record.untitled')
  return page === undefined ? title : <a href={`${pageAddress(page)}#record=${record.id}`}>{title}</a>
}

function isOverdue({ due }: Action, today: string): boolean {
  return due !== '' && due < today
}
