import { useState } from 'react'
import { type Choices, isUndecided } from '../../domain/record/team.ts'
import { countTogether, putTogether, ratingsOf } from '../../domain/record/together.ts'
import { numberFormat } from '../../domain/text/intl.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { useWords } from '../ui/words.tsx'
import { Conflict } from './Conflict.tsx'
import { Ratings } from './Ratings.tsx'
import { SaveTeam } from './SaveTeam.tsx'
import { Settled } from './Settled.tsx'
import type { Contributor } from './usePeople.ts'

interface Props {
  readonly definition: AnyDefinition
  readonly kind: KindModule
  /** At least two. */
  readonly people: readonly Contributor[]
  /** Bytes of evidence that came in files, by id. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly base: string
}

/** What several people said: how far they agree, their ratings, where they differ, and the way to save it for the team. */
export function Result({ definition, kind, people, bytes, base }: Props) {
  const { say, language } = useWords()
  const [choices, setChoices] = useState<Choices>(new Map())
  const rows = putTogether(
    people.map(({ who, source }) => ({ who, said: kind.saidBy(definition, source.record, say, language) })),
  )
  const rated = ratingsOf(rows)
  const conflicts = rows.filter(({ agreement, spread }) => agreement === 'conflict' && !spread)
  const choose = (key: string, answer: string) => setChoices((before) => new Map(before).set(key, answer))
  return (
    <>
      <section aria-labelledby="together">
        <h2 id="together">{say('together.result')}</h2>
        <Figures people={people.length} counts={countTogether(rows)} />
        {rated.length > 0 && <Ratings rows={rated} choices={choices} onChoose={choose} />}
        {rows.some(({ agreement, spread }) => agreement !== 'open' && !spread) && (
          <>
            <h3>{say('together.conflicts')}</h3>
            <p>{say(conflicts.length > 0 ? 'together.conflictsWhy' : 'together.noConflicts')}</p>
          </>
        )}
        {conflicts.map((row) => (
          <Conflict key={row.key} row={row} chosen={choices.get(row.key)} onChoose={choose} />
        ))}
        <Settled rows={rows} agreement="agreed" />
        <Settled rows={rows} agreement="open" />
      </section>
      <SaveTeam
        key={definition.id}
        definition={definition}
        adopt={kind.adopt}
        people={people}
        bytes={bytes}
        rows={rows}
        choices={choices}
        undecided={rows.filter((row) => isUndecided(row, choices)).length}
        base={base}
      />
    </>
  )
}

interface FiguresProps {
  readonly people: number
  readonly counts: ReturnType<typeof countTogether>
}

function Figures({ people, counts }: FiguresProps) {
  const { say, language } = useWords()
  const number = numberFormat(language)
  const figures = [
    { count: people, text: say('together.people', { count: people }) },
    { count: counts.answers, text: say('together.answers', { count: counts.answers }) },
    { count: counts.agreed, text: say('together.agreedCount', { count: counts.agreed }) },
    { count: counts.conflict, text: say('together.conflictCount', { count: counts.conflict }) },
    { count: counts.open, text: say('together.openCount', { count: counts.open }) },
  ]
  return (
    <div role="status">
      <ul className="figures">
        {figures.map(({ count, text }) => (
          <li key={text}>
            <strong>{number.format(count)}</strong> {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
