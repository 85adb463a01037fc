import { useMemo, useState } from 'react'
import type { SavedRecord } from '../../domain/record/types.ts'
import type { Definitions } from '../ui/definitions.ts'
import { LongList } from '../ui/LongList.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Unfetched } from '../ui/Unfetched.tsx'
import { useKinds } from '../ui/useKinds.ts'
import { useWords } from '../ui/words.tsx'
import { matches, SHELVES, type Shelf, shelfOf } from './shelves.ts'
import { WorkItem } from './WorkItem.tsx'

interface Props {
  /** At least one, newest first. */
  readonly records: readonly SavedRecord[]
  readonly base: string
  readonly definitions: Definitions['known']
}

/** Records that can be looked over without a field to find one by. */
const FEW = 5

/** What the reader has saved, a shelf at a time; all of it can be searched. */
export function WorkList({ records, base, definitions }: Props) {
  const { say, language } = useWords()
  const { kinds, retry } = useKinds(definitions.values())
  const [shelf, setShelf] = useState<Shelf>('active')
  const [query, setQuery] = useState('')
  const [said, setSaid] = useState('')
  const shelves = useMemo(() => Map.groupBy(records, shelfOf), [records])
  const shown = useMemo(
    () => (shelves.get(shelf) ?? []).filter((record) => matches(record, query, language)),
    [shelves, shelf, query, language],
  )
  const options = SHELVES.map((value) => ({
    value,
    text: say(`mywork.shelf-${value}`, { count: shelves.get(value)?.length ?? 0 }),
  }))
  return (
    <section aria-labelledby="records">
      <h2 id="records">{say('mywork.records')}</h2>
      {retry && <Unfetched onRetry={retry} />}
      <div className="work-filters">
        <fieldset>
          <legend className="hidden">{say('mywork.shelf')}</legend>
          <Segmented name="shelf" value={shelf} options={options} onChange={setShelf} />
        </fieldset>
        {records.length > FEW && (
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
      <LongList items={shown} className="reading work">
        {(record) => (
          <WorkItem
            key={record.id}
            record={record}
            base={base}
            definition={definitions.get(record.tool)}
            kind={kinds[record.kind]}
            onSay={setSaid}
          />
        )}
      </LongList>
      <a className="button" href={`${base}my-work/together/`}>
        {say('together.way')}
      </a>
    </section>
  )
}
