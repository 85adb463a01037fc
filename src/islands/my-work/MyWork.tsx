import { useStore } from '@nanostores/react'
import { useEffect, useMemo } from 'react'
import { newestFirst } from '../../domain/record/order.ts'
import type { Messages } from '../../domain/text/message.ts'
import { holdEvidence } from '../../state/evidence-lock.ts'
import { dropUnused } from '../../state/evidence-store.ts'
import { emptyOldTrash } from '../../state/life.ts'
import { $loading, $unreadable, loadRecords } from '../../state/load.ts'
import { $records } from '../../state/records.ts'
import { useDefinitions } from '../ui/definitions.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { Unfetched } from '../ui/Unfetched.tsx'
import { useSpeaker, WordsContext } from '../ui/words.tsx'
import { ActionsDue } from './ActionsDue.tsx'
import { BringIn } from './BringIn.tsx'
import { Safety } from './Safety.tsx'
import { shelfOf } from './shelves.ts'
import { Unreadable } from './Unreadable.tsx'
import { WorkList } from './WorkList.tsx'

interface Props {
  readonly messages: Messages
  readonly language: string
  /** The folder the site is hosted in, with a slash at the end. */
  readonly base: string
}

/** Everything the reader has saved in this browser. */
export function MyWork({ messages, language, base }: Props) {
  const words = useSpeaker(messages, language)
  const { say } = words
  const records = useStore($records, { ssr: 'initial' })
  const unreadable = useStore($unreadable, { ssr: 'initial' })
  const loading = useStore($loading, { ssr: 'initial' })
  const all = useMemo(() => newestFirst(records.values()), [records])
  const active = useMemo(() => all.filter((record) => shelfOf(record) === 'active'), [all])
  const { known, retry } = useDefinitions(all.map(({ tool }) => tool))

  useEffect(() => {
    // From then on this page may bring back what another has removed.
    void loadRecords().then(emptyOldTrash).then(dropUnused).then(holdEvidence)
  }, [])

  return (
    <WordsContext value={words}>
      <LoadState />
      {loading.state === 'ready' && all.length === 0 && (
        <div className="empty">
          <p>{say('mywork.empty')}</p>
          <a className="button primary" href={`${base}tools/`}>
            {say('mywork.emptyGo')}
          </a>
          <p>
            {say('together.wayEmpty')} <a href={`${base}my-work/together/`}>{say('together.wayGo')}</a>
          </p>
        </div>
      )}
      {retry && <Unfetched onRetry={retry} />}
      <ActionsDue records={active} definitions={known} />
      {all.length > 0 && <WorkList records={all} base={base} definitions={known} />}
      {active.some(({ kind }) => kind === 'standard') && (
        <p>
          <a href={`${base}my-work/standards/`}>{say('mywork.standards')}</a>
        </p>
      )}
      {unreadable.length > 0 && <Unreadable entries={unreadable} />}
      {loading.state === 'ready' && <BringIn />}
      {all.length > 0 && <Safety records={all} unreadable={unreadable} />}
    </WordsContext>
  )
}
