import { useStore } from '@nanostores/react'
import { Suspense, useEffect, useMemo, useState } from 'react'
import type { StandardDefinition } from '../../../domain/standard/definition.ts'
import { rowOf, standardsIn } from '../../../domain/standard/register/rows.ts'
import type { Messages } from '../../../domain/text/message.ts'
import { pageAddress } from '../../../state/language.ts'
import { $loading, loadRecords } from '../../../state/load.ts'
import { $records } from '../../../state/records.ts'
import { LoadState } from '../../ui/LoadState.tsx'
import { lazily } from '../../ui/lazily.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useSpeaker, WordsContext } from '../../ui/words.tsx'
import { Listing } from './Listing.tsx'
import { useNotes } from './useNotes.ts'

interface Props {
  /** The builder that new standards are made with. */
  readonly definition: StandardDefinition
  readonly messages: Messages
  readonly language: string
  /** The guidance page of each builder, by the id of the tool. */
  readonly pages: Readonly<Record<string, string>>
}

const VIEWS = ['register', 'charter', 'poster'] as const

// Fetched by those who make one.
const Charter = lazily(async () => (await import('./Charter.tsx')).Charter)
const Poster = lazily(async () => (await import('./Poster.tsx')).Poster)
const Drafts = lazily(async () => (await import('./Drafts.tsx')).Drafts)

/** Every standard the reader has saved: the register (E10, E12 to E14), and what customers are told of it. */
export function RegisterPage({ definition, messages, language, pages }: Props) {
  const words = useSpeaker(messages, language)
  const { say } = words
  const saved = useStore($records, { ssr: 'initial' })
  const loading = useStore($loading, { ssr: 'initial' })
  const [notes, setNotes, fault] = useNotes()
  const [view, setView] = useState<(typeof VIEWS)[number]>('register')
  const [wantsDrafts, setWantsDrafts] = useState(false)
  const records = useMemo(() => standardsIn(saved.values()), [saved])
  const rows = useMemo(() => records.map((record) => rowOf(record, say)), [records, say])
  const addresses = useMemo(
    () => Object.fromEntries(Object.entries(pages).map(([id, page]) => [id, pageAddress(page)])),
    [pages],
  )
  const builder = addresses[definition.id] ?? ''

  useEffect(() => {
    void loadRecords()
  }, [])

  return (
    <WordsContext value={words}>
      <LoadState />
      {fault && (
        <p className="notice on-screen" role="alert">
          <strong>{say('record.notSaved')}.</strong> {say(`record.fault-${fault}`)}
        </p>
      )}
      {loading.state === 'ready' && rows.length === 0 && (
        <div className="empty">
          <p>{say('register.empty')}</p>
          <a className="button primary" href={builder}>
            {say('register.emptyGo')}
          </a>
        </div>
      )}
      {rows.length > 0 && (
        <>
          <div className="register-ways on-screen">
            <fieldset>
              <legend className="hidden">{say('register.views')}</legend>
              <Segmented
                name="view"
                value={view}
                options={VIEWS.map((value) => ({ value, text: say(`register.view-${value}`) }))}
                onChange={setView}
              />
            </fieldset>
            <a className="button" href={builder}>
              {say('register.toBuilder')}
            </a>
          </div>
          <Suspense fallback={<p role="status">{say('standard.opening')}</p>}>
            {view === 'register' && (
              <Listing
                rows={rows}
                records={records}
                addresses={addresses}
                notes={notes}
                setNotes={setNotes}
              />
            )}
            {view === 'charter' && <Charter records={records} notes={notes} setNotes={setNotes} />}
            {view === 'poster' && <Poster records={records} notes={notes} />}
          </Suspense>
        </>
      )}
      {loading.state === 'ready' && view === 'register' && (
        <details className="register-in on-screen" onToggle={() => setWantsDrafts(true)}>
          <summary>
            <h2>{say('register.in')}</h2>
          </summary>
          <Suspense fallback={<p role="status">{say('standard.opening')}</p>}>
            {wantsDrafts && <Drafts definition={definition} />}
          </Suspense>
        </details>
      )}
    </WordsContext>
  )
}
