import type { Finding, KeptPhrase } from '../../domain/wording/types.ts'
import { Field } from '../ui/Field.tsx'
import { useWords } from '../ui/words.tsx'
import { Forms } from './Forms.tsx'

interface Props {
  readonly number: number
  readonly finding: Finding
  /** Nothing while the words are not to stay. */
  readonly kept: KeptPhrase | undefined
  /** Title of the group the phrase stands in; nothing for marks and warnings. */
  readonly name: string | undefined
  readonly why: string
  readonly onChoose: (form: string) => void
  readonly onKeep: () => void
  readonly onUnkeep: () => void
  readonly onReason: (reason: string) => void
}

/** One finding: the words, what they are and why it matters, and what can be done about them. */
export function FindingCard({ number, finding, kept, name, why, ...doing }: Props) {
  const { say } = useWords()
  const { kind, text } = finding
  const state = kind === 'safety' ? 'safety' : kept ? 'kept' : 'open'
  const called =
    kind === 'safety' || kind === 'capitals' || kind === 'exclamation' ? say(`wording.kind-${kind}`) : name
  return (
    <li className="finding" data-state={state}>
      <h4 id={`finding-${number}`} tabIndex={-1} data-goal>
        <span className="mark-number">{number}</span> <span dir="auto">“{text}”</span>
      </h4>
      <p className="finding-kind">{state === 'kept' ? say('wording.kept') : called}</p>
      <p>{why}</p>
      {state === 'safety' && <p className="hint">{say('wording.leftAlone')}</p>}
      {state === 'open' && (
        <Forms number={number} forms={finding.suggestions} onChoose={doing.onChoose} onKeep={doing.onKeep} />
      )}
      {state === 'kept' && (
        <>
          <Field label={say('wording.reason')} value={kept?.reason ?? ''} onChange={doing.onReason} />
          <div className="answer-more">
            <button type="button" className="plain" onClick={doing.onUnkeep}>
              {say('wording.unkeep')}
              <span className="hidden">: {say('wording.numbered', { number })}</span>
            </button>
          </div>
        </>
      )}
    </li>
  )
}
