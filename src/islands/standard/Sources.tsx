import { own } from '../../domain/record/by-id.ts'
import type { Heard } from '../../domain/standard/answers.ts'
import { Field } from '../ui/Field.tsx'
import { useWords } from '../ui/words.tsx'
import type { PartProps } from './Parts.tsx'

const NOBODY: Heard = { who: '', said: '' }

/** The seven sources (E09): who was asked, and what they said. */
export function Sources({ definition, record, edit }: PartProps) {
  const { say } = useWords()
  const { help, items } = definition.asking
  const { sources } = record.answers
  const set = (id: string, heard: Heard, field: string) =>
    edit((now) => ({ ...now, sources: { ...now.sources, [id]: heard } }), `${field} ${id}`)
  const asked = items.filter(({ id }) => (own(sources, id)?.who ?? '').trim() !== '').length
  return (
    <>
      <p className="measure">{help}</p>
      <p className="hint">{say('standard.askedOf', { done: asked, of: items.length })}</p>
      {items
        .filter(({ retired }) => !retired)
        .map(({ id, question, help: how }) => {
          const heard = own(sources, id) ?? NOBODY
          return (
            <fieldset className="standard-source" key={id}>
              <legend>{question}</legend>
              <p className="hint">{how}</p>
              <Field
                label={say('standard.asked')}
                value={heard.who}
                onChange={(who) => set(id, { ...heard, who }, 'who')}
              />
              <Field
                label={say('standard.said')}
                type="long"
                value={heard.said}
                onChange={(said) => set(id, { ...heard, said }, 'said')}
              />
            </fieldset>
          )
        })}
    </>
  )
}
