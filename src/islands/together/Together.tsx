import { useStore } from '@nanostores/react'
import { useEffect } from 'react'
import { newestFirst } from '../../domain/record/order.ts'
import type { Messages } from '../../domain/text/message.ts'
import { holdEvidence } from '../../state/evidence-lock.ts'
import { $loading, loadRecords } from '../../state/load.ts'
import { $records } from '../../state/records.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { Unfetched } from '../ui/Unfetched.tsx'
import { useKinds } from '../ui/useKinds.ts'
import { useSpeaker, WordsContext } from '../ui/words.tsx'
import { AddOthers } from './AddOthers.tsx'
import { Chooser } from './Chooser.tsx'
import { Result } from './Result.tsx'
import { usePeople } from './usePeople.ts'
import { useSources } from './useSources.ts'

interface Props {
  readonly messages: Messages
  readonly language: string
  /** The folder the site is hosted in, with a slash at the end. */
  readonly base: string
}

/** The answers that several people gave with one tool, put together; saved only when the reader asks. */
export function Together({ messages, language, base }: Props) {
  const words = useSpeaker(messages, language)
  const { say } = words
  const records = useStore($records, { ssr: 'initial' })
  const loading = useStore($loading, { ssr: () => ({ state: 'waiting' as const }) })
  const saved = newestFirst(records.values()).filter(({ deleted }) => !deleted)
  const sources = useSources(saved, say)
  const { people, rename } = usePeople(sources.ticked, say)
  const { definition } = sources
  const { kinds, retry: reload } = useKinds([definition])
  const again = sources.retry ?? reload
  const kind = definition && kinds[definition.kind]

  useEffect(() => {
    void loadRecords()
    // The evidence of a team record is kept before the record.
    holdEvidence()
  }, [])

  return (
    <WordsContext value={words}>
      <LoadState />
      {loading.state !== 'waiting' && (
        <>
          {again && <Unfetched onRetry={again} />}
          <Chooser sources={sources} people={people} onRename={rename} />
          <AddOthers onTake={sources.take} />
          {definition && kind && people.length > 1 ? (
            <Result definition={definition} kind={kind} people={people} bytes={sources.bytes} base={base} />
          ) : (
            <p className="on-screen">{say('together.needTwo')}</p>
          )}
        </>
      )}
    </WordsContext>
  )
}
