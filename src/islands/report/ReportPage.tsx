import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { dateFormat } from '../../domain/text/intl.ts'
import type { Messages, Say } from '../../domain/text/message.ts'
import { pageAddress } from '../../state/language.ts'
import { $loading, loadRecords } from '../../state/load.ts'
import { $records } from '../../state/records.ts'
import { type KindModule, loadKind, REPORT_LEVELS } from '../kinds.ts'
import { BackupReminder } from '../ui/BackupReminder.tsx'
import { Changes } from '../ui/Changes.tsx'
import { Copied } from '../ui/Copied.tsx'
import { useDefinitions } from '../ui/definitions.ts'
import { OverTimeLink } from '../ui/OverTimeLink.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Unfetched } from '../ui/Unfetched.tsx'
import { useSpeaker, WordsContext } from '../ui/words.tsx'
import { HandedOver } from './HandedOver.tsx'
import { HandOver } from './HandOver.tsx'
import { useFragment, useHandedOver } from './useFragment.ts'
import { usePageTitle } from './usePageTitle.ts'
import { WhoSaidWhat } from './WhoSaidWhat.tsx'

interface Props {
  readonly messages: Messages
  readonly language: string
  /** The folder the site is hosted in, with a slash at the end. */
  readonly base: string
}

/** One record as a page to print, or a tool as a blank form; chosen by the `#` fragment, which no server sees. */
export function ReportPage({ messages, language, base }: Props) {
  const words = useSpeaker(messages, language)
  const { say } = words
  const asked = useFragment()
  const records = useStore($records, { ssr: 'initial' })
  const loading = useStore($loading, { ssr: () => ({ state: 'waiting' as const }) })
  const handed = useHandedOver(asked.link)
  const record = handed?.ok ? handed.record : records.get(asked.record ?? '')
  const previous = records.get(record?.previous ?? '')
  const tool = record?.tool ?? asked.tool
  const { known, retry } = useDefinitions(tool ? [tool] : [])
  const definition = known.get(tool ?? '')
  const kind = useKind(definition?.kind)
  const level = record ? asked.level : 'blank'
  const name = level === 'blank' ? '' : record?.title.trim()
  const title = name || (definition?.title ?? say('report.title'))

  useEffect(() => {
    void loadRecords()
  }, [])
  usePageTitle(definition ? title : undefined)

  const missing = loading.state !== 'waiting' && !record && !asked.tool && !asked.link
  if (handed?.ok === false)
    return <Missing why={say(`handover.fault-${handed.fault}`)} say={say} base={base} />
  if (definition === null || missing) return <Missing why={say('report.missingWhy')} say={say} base={base} />
  if (kind === 'failed') return <Missing why={say('report.failed')} say={say} base={base} />
  if (retry) {
    return (
      <WordsContext value={words}>
        <h1>{title}</h1>
        <Unfetched onRetry={retry} />
      </WordsContext>
    )
  }
  if (!definition || !kind) {
    return (
      <>
        <h1>{title}</h1>
        <p role="status">{say('report.loading')}</p>
      </>
    )
  }

  const brief = kind.briefName?.(definition, say)
  const options = REPORT_LEVELS.map((value) => ({
    value,
    text: (value === 'changes' && brief) || say(`report.level-${value}`),
  }))
  const date = dateFormat(language, { dateStyle: 'long' })
  return (
    <WordsContext value={words}>
      <Copied />
      {handed?.ok && <HandedOver record={handed.record} base={base} />}
      <div className="report-controls on-screen">
        {record && (
          <fieldset>
            <legend>{say('report.level')}</legend>
            <Segmented name="level" value={level} options={options} onChange={asked.setLevel} />
          </fieldset>
        )}
        <div className="buttons">
          <button type="button" className="primary" onClick={() => print()}>
            {say('report.print')}
          </button>
          {!handed && (
            <a
              className="button"
              href={`${pageAddress(definition.page)}#${record ? `record=${record.id}` : `tool-${definition.id}`}`}
            >
              {say('report.back')}
            </a>
          )}
          {record && !handed && (
            <OverTimeLink record={record} definition={definition} kind={kind} base={base} />
          )}
        </div>
        {record && <HandOver record={record} definition={definition} kind={kind} />}
        {record && !handed && <BackupReminder base={base} />}
      </div>
      <article className="report">
        <h1>{title}</h1>
        {record && level !== 'blank' && (
          <p className="lead">
            {say('report.made', {
              tool: definition.title,
              edition: record.edition,
              date: date.format(new Date(record.updated)),
            })}
          </p>
        )}
        <kind.Report definition={definition} record={record} level={level} />
        {record?.voices && level !== 'blank' && (
          <WhoSaidWhat kind={kind} definition={definition} record={record} level={level} />
        )}
        {record && previous && level !== 'blank' && (
          <section>
            <h2>{say('changes.since', { date: date.format(new Date(previous.updated)) })}</h2>
            <Changes
              before={kind.saidBy(definition, previous, say, language)}
              after={kind.saidBy(definition, record, say, language)}
              names={{ before: say('changes.before'), after: say('changes.after') }}
            />
          </section>
        )}
      </article>
    </WordsContext>
  )
}

function Missing({ why, say, base }: { why: string; say: Say; base: string }) {
  return (
    <>
      <h1>{say('report.missing')}</h1>
      <p>{why}</p>
      <a className="button primary" href={`${base}my-work/`}>
        {say('report.missingGo')}
      </a>
    </>
  )
}

function useKind(name: string | undefined): KindModule | 'failed' | undefined {
  const [kind, setKind] = useState<KindModule | 'failed'>()
  useEffect(() => {
    if (name) void loadKind(name).then(setKind, () => setKind('failed'))
  }, [name])
  return kind
}
