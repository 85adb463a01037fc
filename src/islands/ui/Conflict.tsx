import { useEffect, useState } from 'react'
import type { SavedRecord } from '../../domain/record/types.ts'
import { type Settlement, settle, versions } from '../../state/conflict.ts'
import { type KindModule, loadKind } from '../kinds.ts'
import { Changes } from './Changes.tsx'
import type { AnyDefinition } from './definitions.ts'
import { useWords } from './words.tsx'

interface Props {
  readonly definition: AnyDefinition
  /** The record that another tab saved first, and the copy that holds what was written here. */
  readonly copied: { readonly from: string; readonly to: string }
  readonly onOpen: (id: string) => void
}

const CHOICES: readonly Settlement[] = ['mine', 'theirs', 'both']

/** Two tabs changed one record at once: shows what differs and lets the reader choose. Both are saved until then. */
export function Conflict({ definition, copied, onOpen }: Props) {
  const { say, language } = useWords()
  const [kind, setKind] = useState<KindModule>()
  const both = versions(copied)
  useEffect(() => {
    void loadKind(definition.kind).then(setKind)
  }, [definition.kind])
  if (!both) return null
  const name = both.mine.title || say('record.untitled')
  const said = (record: SavedRecord) => kind?.saidBy(definition, record, say, language) ?? []
  return (
    <section className="notice" aria-label={say('conflict.title')}>
      <p role="alert">
        <strong>{say('conflict.title')}</strong> {say('conflict.why')}
      </p>
      {kind && (
        <Changes
          before={said(both.theirs)}
          after={said(both.mine)}
          names={{ before: say('conflict.theirs'), after: say('conflict.mine') }}
        />
      )}
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
