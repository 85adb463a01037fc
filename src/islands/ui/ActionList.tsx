import type { Action } from '../../domain/record/types.ts'
import { dayInWords } from '../../domain/text/date.ts'
import { useWords } from './words.tsx'

/** The planned changes of a report under their heading; nothing when there are none. */
export function ActionsSection({ actions, title }: { actions: readonly Action[]; title?: string }) {
  const { say } = useWords()
  if (actions.length === 0) return null
  return (
    <section>
      <h2>{title ?? say('report.actions')}</h2>
      <ActionList actions={actions} />
    </section>
  )
}

/** Planned changes, each with who and by when; a done one has a tick. */
export function ActionList({ actions }: { actions: readonly Action[] }) {
  const { say, language } = useWords()
  if (actions.length === 0) return null
  return (
    <ul className="actions">
      {actions.map((action) => (
        <li key={action.id} className={action.done ? 'done' : undefined}>
          {say(action.done ? 'report.actionDone' : 'report.action', {
            what: action.what || say('action.plan'),
            owner: action.owner || say('report.noOwner'),
            due: action.due ? dayInWords(action.due, language) : say('report.noDate'),
          })}
        </li>
      ))}
    </ul>
  )
}
