import { useState } from 'react'
import type { Adopt, Choices } from '../../domain/record/team.ts'
import type { TogetherRow } from '../../domain/record/together.ts'
import { saveTeam } from '../../state/team.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { Field } from '../ui/Field.tsx'
import { useWords } from '../ui/words.tsx'
import { SavedTeam } from './SavedTeam.tsx'
import type { Contributor } from './usePeople.ts'

interface Props {
  readonly definition: AnyDefinition
  readonly adopt: Adopt
  readonly people: readonly Contributor[]
  /** Bytes of evidence that came in files, by id. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly rows: readonly TogetherRow[]
  readonly choices: Choices
  /** Conflicts for which nothing is chosen. */
  readonly undecided: number
  readonly base: string
}

/** Names what was put together and saves it as a record of its own. */
export function SaveTeam({ definition, adopt, people, bytes, rows, choices, undecided, base }: Props) {
  const { say } = useWords()
  const [typed, setTyped] = useState<string>()
  const [saved, setSaved] = useState<string>()
  const [saving, setSaving] = useState(false)
  const title = typed ?? (sharedTitle(people) || say('together.titleOf', { tool: definition.title }))

  async function save() {
    const given = people.map(({ who, source }) => ({ who, record: source.record }))
    const named = people.map(({ name }) => name.trim()).filter(Boolean)
    const work = { title: title.trim(), people: named, given, rows, choices, bytes }
    setSaving(true)
    setSaved(await saveTeam(work, definition.edition, adopt, say))
    setSaving(false)
  }

  if (saved !== undefined)
    return <SavedTeam id={saved} page={definition.page} base={base} onAnother={() => setSaved(undefined)} />
  return (
    <section className="on-screen" aria-labelledby="save-team">
      <h2 id="save-team">{say('together.save')}</h2>
      <p>{say('together.saveWhy')}</p>
      <Field label={say('together.teamTitle')} value={title} onChange={setTyped} />
      {undecided > 0 && <p className="hint">{say('together.stillOpen', { count: undecided })}</p>}
      <button type="button" className="primary" disabled={saving} onClick={() => void save()}>
        {say('together.save')}
      </button>
    </section>
  )
}

/** What all the records are called, if they share a title. */
function sharedTitle(people: readonly Contributor[]): string {
  const [title = '', ...others] = new Set(people.map(({ source }) => source.record.title))
  return others.length === 0 ? title : ''
}
