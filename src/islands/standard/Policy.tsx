import { useId, useState } from 'react'
import { createRecord } from '../../domain/record/create.ts'
import { startFrom } from '../../domain/standard/answers.ts'
import type { StandardStart } from '../../domain/standard/definition.ts'
import type { PolicySentence } from '../../domain/standard/policy.ts'
import { titleOf } from '../../domain/standard/register/from-column.ts'
import { newId } from '../../state/ids.ts'
import { changeRecord } from '../../state/records.ts'
import { useWords } from '../ui/words.tsx'
import type { Reader } from './reader.ts'
import type { Edit } from './StandardTool.tsx'
import type { PolicyRead } from './usePolicy.ts'

interface Props {
  readonly definition: StandardStart
  readonly policy: PolicyRead
  readonly reader: Reader
  readonly edit: Edit
  /** Called when a choice is made, with how many other pieces of work it began. */
  readonly onDone: (more: number) => void
}

/** The promises of a policy, to choose those to build. */
export function Policy({ definition, policy, reader, edit, onDone }: Props) {
  const { say } = useWords()
  const heading = useId()
  const { promises, others, isCut, takeAsOne } = policy
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const chosen = promises.filter(({ start }) => !left.has(start))

  function choose({ start }: PolicySentence, on: boolean) {
    setLeft((before) => new Set(on ? [...before].filter((one) => one !== start) : [...before, start]))
  }

  function build() {
    const [first, ...more] = chosen
    if (!first) return
    for (const one of more) saveAsOwn(definition, one.text, reader)
    edit((now) => ({ ...now, draft: first.text }))
    onDone(more.length)
  }

  return (
    <section className="policy" aria-labelledby={heading}>
      <h3 id={heading}>{say('standard.promises', { count: promises.length })}</h3>
      <p className="measure">{say(promises.length > 0 ? 'standard.promisesHow' : 'standard.noPromise')}</p>
      {isCut && <p className="standard-fault">{say('standard.policyCut')}</p>}
      <ul className="policy-promises">
        {promises.map((one) => (
          <li key={one.start}>
            <label className="tick">
              <input
                type="checkbox"
                checked={!left.has(one.start)}
                onChange={({ target }) => choose(one, target.checked)}
              />
              <span dir="auto">{one.text}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="buttons">
        {promises.length > 0 && (
          <button type="button" className="primary" disabled={chosen.length === 0} onClick={build}>
            {say('standard.buildChosen', { count: chosen.length })}
          </button>
        )}
        {takeAsOne && (
          <button
            type="button"
            onClick={() => {
              takeAsOne()
              onDone(0)
            }}
          >
            {say('standard.takeAsOne')}
          </button>
        )}
      </div>
      {others.length > 0 && (
        <details>
          <summary>{say('standard.sayNothing', { count: others.length })}</summary>
          <ul>
            {others.map(({ start, text }) => (
              <li key={start} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function saveAsOwn({ id: tool, kind, edition }: StandardStart, draft: string, reader: Reader) {
  const answers = startFrom(draft, reader.keep(draft))
  const made = createRecord({ id: newId(), kind, tool, edition, answers }, new Date().toISOString())
  changeRecord({ ...made, title: titleOf(draft) })
}
