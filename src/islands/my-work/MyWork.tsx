import { useStore } from '@nanostores/react'
import { useEffect, useMemo, useState } from 'react'
import type { SavedRecord } from '../../domain/record/types.ts'
import { type Messages, speaker } from '../../domain/text/message.ts'
import { download } from '../../formats/download.ts'
import { fileName, toFile } from '../../formats/file.ts'
import { $loading, $records, $unreadable, loadRecords } from '../../state/records.ts'
import { type KindModule, loadKind } from '../kinds.ts'
import { type AnyDefinition, useDefinitions } from '../ui/definitions.ts'
import { WordsContext } from '../ui/words.tsx'
import { Unreadable } from './Unreadable.tsx'
import { WorkItem } from './WorkItem.tsx'

interface Props {
  readonly messages: Messages
  readonly language: string
  /** The folder the site is hosted in, with a slash at the end. */
  readonly base: string
}

/** Everything the reader has saved in this browser. */
export function MyWork({ messages, language, base }: Props) {
  const words = useMemo(() => ({ say: speaker(messages, language), language }), [messages, language])
  const { say } = words
  const records = useStore($records, { ssr: () => ({}) as Readonly<Record<string, SavedRecord>> })
  const unreadable = useStore($unreadable, { ssr: () => [] })
  const loading = useStore($loading, { ssr: () => ({ state: 'waiting' as const }) })
  const list = Object.values(records).sort((a, b) => b.updated.localeCompare(a.updated))
  const definitions = useDefinitions(
    base,
    list.map(({ tool }) => tool),
  )
  const kinds = useKinds(definitions)

  useEffect(() => {
    void loadRecords()
  }, [])

  function backUp() {
    const now = new Date().toISOString()
    download(fileName(`handbook ${now.slice(0, 10)}`, 'handbook.json'), toFile(list, now, unreadable))
  }

  return (
    <WordsContext value={words}>
      {loading.state === 'waiting' && <p role="status">{say('record.loading')}</p>}
      {loading.state === 'failed' && (
        <p className="notice" role="alert">
          <strong>{say('mywork.fault')}</strong> {say(`record.fault-${loading.fault}`)}
        </p>
      )}
      {loading.state === 'ready' && list.length === 0 && (
        <div className="empty">
          <p>{say('mywork.empty')}</p>
          <a className="button primary" href={`${base}tools/`}>
            {say('mywork.emptyGo')}
          </a>
        </div>
      )}
      {list.length > 0 && (
        <>
          <ul className="reading work">
            {list.map((record) => (
              <WorkItem
                key={record.id}
                record={record}
                base={base}
                definition={definitions[record.tool]}
                kind={kinds[record.kind]}
              />
            ))}
          </ul>
          <div className="buttons">
            <button type="button" onClick={backUp}>
              {say('mywork.backup')}
            </button>
          </div>
          <p className="hint">{say('mywork.backupWhy')}</p>
        </>
      )}
      {unreadable.length > 0 && <Unreadable entries={unreadable} />}
    </WordsContext>
  )
}

function useKinds(
  definitions: Readonly<Record<string, AnyDefinition | null>>,
): Readonly<Record<string, KindModule>> {
  const [kinds, setKinds] = useState<Readonly<Record<string, KindModule>>>({})
  useEffect(() => {
    for (const kind of new Set(Object.values(definitions).map((definition) => definition?.kind))) {
      if (kind)
        void loadKind(kind).then((module) => module && setKinds((all) => ({ ...all, [kind]: module })))
    }
  }, [definitions])
  return kinds
}
