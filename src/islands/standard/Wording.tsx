import { useId } from 'react'
import type { StandardAnswers } from '../../domain/standard/answers.ts'
import { openIn, questionsOf } from '../../domain/standard/asking/questions.ts'
import { forCustomers, forStaff } from '../../domain/standard/composing/audiences.ts'
import { keepVersion, withWording } from '../../domain/standard/composing/edit.ts'
import { fieldsIn, wordingOf } from '../../domain/standard/composing/wording.ts'
import { newId } from '../../state/ids.ts'
import { useWords } from '../ui/words.tsx'
import type { Reader } from './reader.ts'
import type { Edit } from './StandardTool.tsx'

interface Props {
  readonly answers: StandardAnswers
  readonly reader: Reader | undefined
  readonly edit: Edit
}

/** The standard as it reads, to change by hand, and whether it is precise enough. */
export function Wording({ answers, reader, edit }: Props) {
  const { say } = useWords()
  const id = useId()
  const wording = wordingOf(answers, say)
  const write = (text: string) =>
    edit((now) => (reader ? withWording(now, text, reader.keep, say) : { ...now, edited: text }), 'wording')
  return (
    <section className="standard-wording" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('standard.asItReads')}</h3>
      {wording === '' ? (
        <p className="hint">{say('standard.nothingYet')}</p>
      ) : (
        <>
          <div className="field long">
            <label htmlFor={id} className="hidden">
              {say('standard.wording')}
            </label>
            <textarea
              id={id}
              rows={4}
              dir="auto"
              value={wording}
              aria-describedby={`${id}-help`}
              onChange={({ target }) => write(target.value)}
            />
            <p className="hint" id={`${id}-help`}>
              {say('standard.editHow')}
            </p>
          </div>
          <Precise answers={answers} />
          <Lines title={say('standard.forCustomers')} lines={forCustomers(answers, say)} />
          <Lines title={say('standard.forStaff')} lines={forStaff(answers, say)} />
          <Versions answers={answers} edit={edit} />
        </>
      )}
    </section>
  )
}

/** How many questions are open, and what is to be said of a promise of less than all where only all will do. */
function Precise({ answers }: { answers: StandardAnswers }) {
  const { say } = useWords()
  const open = openIn(questionsOf(answers.read, answers.items)).length
  const { kind, levels } = fieldsIn(answers)
  const whole = kind === 'accuracy' || kind === 'appropriateness'
  return (
    <>
      <p className={open === 0 ? 'precise enough' : 'precise'} role="status">
        {open === 0 ? say('standard.nothingLeft') : say('standard.open', { count: open })}
      </p>
      {whole && (levels[0]?.share ?? 100) < 100 && <p className="measure">{say('standard.belowAll')}</p>}
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Versions({ answers, edit }: { answers: StandardAnswers; edit: Edit }) {
  const { say } = useWords()
  const keep = () => edit((now) => keepVersion(now, { id: newId(), at: new Date().toISOString() }, say))
  return (
    <>
      <button type="button" className="plain" onClick={keep}>
        {say('standard.keepVersion')}
      </button>
      {answers.versions.length > 0 && (
        <details>
          <summary>
            {say('standard.versions')} ({answers.versions.length})
          </summary>
          <ul className="versions">
            {answers.versions.map(({ id, text }) => (
              <li key={id}>
                <span dir="auto">{text}</span>
                <button
                  type="button"
                  className="plain"
                  onClick={() => edit((now) => ({ ...now, edited: text }))}
                >
                  {say('standard.useVersion')}
                  <span className="hidden">: {text}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
