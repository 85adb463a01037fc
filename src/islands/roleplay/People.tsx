import { useState } from 'react'
import { mixNames, namesIn } from '../../domain/roleplay/cast.ts'
import type { RoleplayAnswers } from '../../domain/roleplay/types.ts'
import { Field } from '../ui/Field.tsx'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly people: string
  readonly change: OpenRecord<RoleplayAnswers>['change']
}

/** Who takes part, by name or not, in the order in which roles are dealt out. */
export function People({ people, change }: Props) {
  const { say } = useWords()
  const [said, setSaid] = useState('')
  const names = namesIn(people)
  const set = (next: string, field = '') =>
    change((record) => ({ ...record, answers: { ...record.answers, people: next } }), field)

  function mix() {
    const chances = names.map(() => Math.random())
    set(mixNames(names, chances).join('\n'))
    setSaid(say('roleplay.mixed'))
  }

  return (
    <div className="people">
      <Field
        type="long"
        label={say('roleplay.people')}
        help={say('roleplay.peopleHelp')}
        value={people}
        onChange={(next) => set(next, 'people')}
      />
      {names.length > 1 && (
        <button type="button" onClick={mix}>
          {say('roleplay.mix')}
        </button>
      )}
      <p role="status" className="hint">
        {said}
      </p>
    </div>
  )
}
