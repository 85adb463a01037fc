import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import type { SavedRecord } from '../../domain/record/types.ts'
import type { Messages } from '../../domain/text/message.ts'
import { holdEvidence } from '../../state/evidence-lock.ts'
import { dropUnused } from '../../state/evidence-store.ts'
import { emptyOldTrash } from '../../state/life.ts'
import { $loading, $records, $unreadable, loadRecords } from '../../state/records.ts'
import { useDefinitions } from '../ui/definitions.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useKinds } from '../ui/useKinds.ts'
import { useSpeaker, WordsContext } from '../ui/words.tsx'
import { ActionsDue } from './ActionsDue.tsx'
import { BringIn } from './BringIn.tsx'
import { Safety } from './Safety.tsx'
import { Unreadable } from './Unreadable.tsx'
import { WorkItem } from './WorkItem.tsx'

interface Props {
  readonly messages: Messages
  readonly language: string
  /** The folder the site is hosted in, with a slash at the end. */
  readonly base: string
}

const SHELVES = ['active', 'archived', 'trash'] as const
type Shelf = (typeof SHELVES)[number]

/** Everything the reader has saved in this browser. */
export function MyWork({ messages, language, base }: Props) {
  const words = useSpeaker(messages, language)
  const { say } = words
  const records = useStore($records, { ssr: () => ({}) as Readonly<Record<string, SavedRecord>> })
  const unreadable = useStore($unreadable, { ssr: () => [] })
  const loading = useStore($loading, { ssr: () => ({ state: 'waiting' as const }) })
  const [shelf, setShelf] = useState<Shelf>('active')
  const [query, setQuery] = useState('')
  const [said, setSaid] = useState('')
  const all = Object.values(records).sort((a, b) => b.updated.localeCompare(a.updated))
  const definitions = useDefinitions(
    base,
    all.map(({ tool }) => tool),
  )
  const kinds = useKinds(definitions)
  const shown = all.filter((record) => shelfOf(record) === shelf && matches(record, query, language))
  const active = all.filter((record) => shelfOf(record) === 'active')

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
      <ActionsDue records={active} base={base} definitions={definitions} />
      {all.length > 0 && (
        <section aria-labelledby="records">
          <h2 id="records">{say('mywork.records')}</h2>
          <div className="work-filters">
            <fieldset>
              <legend className="hidden">{say('mywork.shelf')}</legend>
              <Segmented
                name="shelf"
                value={shelf}
                options={SHELVES.map((value) => ({
                  value,
                  text: say(`mywork.shelf-${value}`, {
                    count: all.filter((record) => shelfOf(record) === value).length,
                  }),
                }))}
                onChange={setShelf}
              />
            </fieldset>
            {all.length > 5 && (
              <label>
                <span>{say('mywork.find')}</span>
                <input type="text" value={query} onChange={({ target }) => setQuery(target.value)} />
              </label>
            )}
          </div>
          <p role="status" className="hint">
            {said}
          </p>
          {shown.length === 0 && (
            <p>{query ? say('mywork.noneFound', { query }) : say(`mywork.none-${shelf}`)}</p>
          )}
          <ul className="reading work">
            {shown.map((record) => (
              <WorkItem
                key={record.id}
                record={record}
                base={base}
                definition={definitions[record.tool]}
                kind={kinds[record.kind]}
                onSay={setSaid}
              />
            ))}
          </ul>
          <a className="button" href={`${base}my-work/together/`}>
            {say('together.way')}
          </a>
        </section>
      )}
      {unreadable.length > 0 && <Unreadable entries={unreadable} />}
      {loading.state === 'ready' && <BringIn />}
      {all.length > 0 && <Safety records={all} unreadable={unreadable} base={base} />}
    </WordsContext>
  )
}

function shelfOf(record: SavedRecord): Shelf {
  return record.deleted ? 'trash' : record.archived ? 'archived' : 'active'
}

function matches(record: SavedRecord, query: string, language: string): boolean {
  const words = query.toLocaleLowerCase(language).split(/\s+/)
  const text = [record.title, record.tool, record.note, ...record.people]
    .join(' ')
    .toLocaleLowerCase(language)
  return words.every((word) => text.includes(word))
}
