import { memo, useState } from 'react'
import { daysLeft } from '../../domain/record/life.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { dateFormat } from '../../domain/text/intl.ts'
import type { Say } from '../../domain/text/message.ts'
import { pageAddress } from '../../state/language.ts'
import {
  archiveRecord,
  duplicateRecord,
  renameRecord,
  repeatRecord,
  restoreRecord,
  trashRecord,
} from '../../state/life.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { Field } from '../ui/Field.tsx'
import { OverTimeLink } from '../ui/OverTimeLink.tsx'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly record: SavedRecord
  readonly base: string
  /** Nothing while it is on its way, `null` when the tool is not in this handbook. */
  readonly definition: AnyDefinition | null | undefined
  readonly kind: KindModule | undefined
  /** Tells the reader what has just been done. */
  readonly onSay: (text: string) => void
}

/** One record with its progress, and everything that can be done with it. Drawn again only when it changes. */
export const WorkItem = memo(function WorkItem({ record, base, definition, kind, onSay }: Props) {
  const { say, language } = useWords()
  const date = dateFormat(language, { dateStyle: 'long', timeStyle: 'short' })
  const title = record.title || say('record.untitled')
  const progress = definition && kind ? kind.progressOf(definition, record) : undefined
  const toolLink = definition ? `${pageAddress(definition.page)}#record=` : ''
  return (
    <li>
      <h3>{definition && !record.deleted ? <a href={toolLink + record.id}>{title}</a> : title}</h3>
      <p>
        {definition === null ? say('mywork.toolGone') : definition?.title}
        {progress && `. ${progressInWords(progress, say)}.`}
      </p>
      {progress && <progress value={progress.done} max={progress.of} aria-hidden="true" />}
      <p className="hint">
        {record.deleted
          ? say('mywork.daysLeft', { count: daysLeft(record, new Date().toISOString()) ?? 0 })
          : say('record.changed', { date: date.format(new Date(record.updated)) })}
      </p>
      <div className="work-ways">
        {record.deleted ? (
          <button
            type="button"
            onClick={() => {
              restoreRecord(record)
              onSay(say('mywork.restored', { title }))
            }}
          >
            {say('mywork.restore')}
            <span className="hidden">: {title}</span>
          </button>
        ) : (
          <>
            {definition && (
              <a className="button" href={`${base}my-work/report/#record=${record.id}`}>
                {say('mywork.report')}
                <span className="hidden">: {title}</span>
              </a>
            )}
            {definition && <OverTimeLink record={record} definition={definition} kind={kind} base={base} />}
            <More record={record} title={title} definition={definition} toolLink={toolLink} onSay={onSay} />
          </>
        )}
      </div>
    </li>
  )
})

function progressInWords({ done, of, changes }: ReturnType<KindModule['progressOf']>, say: Say): string {
  const answered = say('report.answered', { done, of })
  return changes === undefined ? answered : `${answered}, ${say('action.toChange', { count: changes })}`
}

interface MoreProps extends Pick<Props, 'record' | 'definition' | 'onSay'> {
  readonly title: string
  readonly toolLink: string
}

function More({ record, title, definition, toolLink, onSay }: MoreProps) {
  const { say } = useWords()
  const [naming, setNaming] = useState(false)
  const ways = [
    { text: say('mywork.rename'), go: () => setNaming(!naming) },
    {
      text: say('mywork.duplicate'),
      go: () => {
        duplicateRecord(record, say('mywork.copyOf', { title }))
        onSay(say('mywork.duplicated', { title }))
      },
    },
    ...(definition
      ? [
          {
            text: say('mywork.again'),
            go: () => location.assign(toolLink + repeatRecord(record, definition.edition)),
          },
        ]
      : []),
    {
      text: say(record.archived ? 'mywork.unarchive' : 'mywork.archive'),
      go: () => {
        archiveRecord(record, !record.archived)
        onSay(say(record.archived ? 'mywork.unarchived' : 'mywork.isArchived', { title }))
      },
    },
    {
      text: say('mywork.trash'),
      go: () => {
        trashRecord(record)
        onSay(say('mywork.trashed', { title }))
      },
    },
  ]
  return (
    <details className="more">
      <summary className="button">
        {say('mywork.more')}
        <span className="hidden">: {title}</span>
      </summary>
      <ul>
        {ways.map(({ text, go }) => (
          <li key={text}>
            <button type="button" className="plain" onClick={go}>
              {text}
              <span className="hidden">: {title}</span>
            </button>
          </li>
        ))}
      </ul>
      {naming && (
        <Field
          label={say('mywork.newName')}
          value={record.title}
          onChange={(name) => renameRecord(record, name)}
        />
      )}
    </details>
  )
}
