import { useStore } from '@nanostores/react'
import type { SaidAnswer } from '../../domain/record/said.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { type Settlement, settle, versions } from '../../state/conflict.ts'
import { $copied } from '../../state/records.ts'
import { Changes } from './Changes.tsx'
import { useWords } from './words.tsx'

interface Props {
  /** The record in view. */
  readonly current: string
  readonly saidBy: (record: SavedRecord) => readonly SaidAnswer[]
  readonly onOpen: (id: string) => void
}

const CHOICES: readonly Settlement[] = ['mine', 'theirs', 'both']

/** Two tabs changed one record at once: shows what differs and lets the reader choose. Both are saved until then. */
export function Conflict({ current, saidBy, onOpen }: Props) {
  const { say } = useWords()
  const copied = useStore($copied, { ssr: () => undefined })
  const both = copied && [copied.from, copied.to].includes(current) ? versions(copied) : undefined
  if (!both) return null
  const name = both.mine.title || say('record.untitled')
  return (
    <section className="notice" aria-label={say('conflict.title')}>
      <p role="alert">
        <strong>{say('conflict.title')}</strong> {say('conflict.why')}
      </p>
      <Changes
        before={saidBy(both.theirs)}
        after={saidBy(both.mine)}
        names={{ before: say('conflict.theirs'), after: say('conflict.mine') }}
      />
      <div className="buttons">
        {CHOICES.map((choice) => (
          <button
            type="button"
            key={choice}
            onClick={() => onOpen(settle(both, choice, say('conflict.copyOf', { name })))}
          >
            {say(`conflict.choose-${choice}`)}
          </button>
        ))}
      </div>
    </section>
  )
}
