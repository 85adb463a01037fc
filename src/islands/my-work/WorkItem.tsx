import type { SavedRecord } from '../../domain/record/types.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly record: SavedRecord
  readonly base: string
  /** Nothing while it is on its way, `null` when the tool is not in this handbook. */
  readonly definition: AnyDefinition | null | undefined
  readonly kind: KindModule | undefined
}

/** One record with its progress, and the ways on from it. */
export function WorkItem({ record, base, definition, kind }: Props) {
  const { say, language } = useWords()
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
  const title = record.title || say('record.untitled')
  const progress = definition && kind ? kind.progressOf(definition, record) : undefined
  return (
    <li>
      <h2>
        {definition ? <a href={`${base}guidance/${definition.page}/#record=${record.id}`}>{title}</a> : title}
      </h2>
      <p>
        {definition === null ? say('mywork.toolGone') : definition?.title}
        {progress &&
          `. ${say('report.answered', { done: progress.done, of: progress.of })}, ${say('checklist.toChange', { count: progress.changes })}.`}
      </p>
      {progress && <progress value={progress.done} max={progress.of} aria-hidden="true" />}
      <p className="hint">{say('record.changed', { date: date.format(new Date(record.updated)) })}</p>
      {definition && (
        <p>
          <a href={`${base}my-work/report/#record=${record.id}`}>
            {say('mywork.report')}
            <span className="hidden">: {title}</span>
          </a>
        </p>
      )}
    </li>
  )
}
