import { useId } from 'react'
import type { Question } from '../../domain/standard/asking/questions.ts'
import type { Answer } from '../../domain/standard/asking/types.ts'
import type { QuestionTexts } from '../../domain/standard/definition.ts'
import { UNITS, type Unit } from '../../domain/standard/types.ts'
import { Field } from '../ui/Field.tsx'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly question: Question
  readonly texts: QuestionTexts
  readonly answer: Answer
  /** Id of the heading that asks. */
  readonly heading: string
  /** The unit of the first limit, which the next ones most likely have too. */
  readonly unit: Unit | undefined
  /** `field` names the text field that was typed in, if any. */
  readonly onChange: (answer: Answer, field: string) => void
}

/** The control a question is answered with. */
export function AnswerField(props: Props) {
  const { question, texts, answer, onChange } = props
  const { say } = useWords()
  switch (question.type) {
    case 'choice':
      return <Choice {...props} />
    case 'limit':
      return <Limit {...props} />
    case 'level':
      return (
        <>
          <Field
            label={say('standard.shareOfCases')}
            value={answer.share ?? ''}
            onChange={(share) => onChange({ ...answer, share }, 'share')}
          />
          <Limit {...props} />
        </>
      )
    case 'word':
      return <Meaning {...props} />
    case 'conflict':
      return texts.help ? <p className="hint">{texts.help}</p> : null
    default:
      return (
        <Field
          label={say(question.type === 'percent' ? 'standard.shareOfCases' : 'standard.answer')}
          help={texts.help ?? ''}
          value={answer.text ?? ''}
          onChange={(text) => onChange({ ...answer, text }, 'text')}
        />
      )
  }
}

function Choice({ question, texts, answer, heading, onChange }: Props) {
  const name = useId()
  return (
    <fieldset aria-labelledby={heading}>
      <div className="segmented">
        {Object.entries(texts.choices ?? {}).map(([choice, text]) => (
          <label key={choice}>
            <input
              type="radio"
              name={`${name}-${question.id}`}
              checked={answer.choice === choice}
              onChange={() => onChange({ ...answer, choice }, '')}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A number and its unit. A unit is chosen with the number, so that the two are one answer. */
function Limit({ answer, unit, onChange }: Props) {
  const { say } = useWords()
  const id = useId()
  return (
    <div className="limit-fields">
      <Field
        label={say('standard.number')}
        value={answer.text ?? ''}
        onChange={(text) => onChange({ ...answer, text, choice: answer.choice ?? unit }, 'text')}
      />
      <div className="field">
        <label htmlFor={id}>{say('standard.unit')}</label>
        <select
          id={id}
          value={answer.choice ?? ''}
          onChange={({ target }) => onChange({ ...answer, choice: target.value }, '')}
        >
          <option value="">{say('standard.chooseUnit')}</option>
          {UNITS.map((one) => (
            <option key={one} value={one}>
              {say(`standard.unit-${one}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

function Meaning({ answer, onChange }: Props) {
  const { say } = useWords()
  const { choice, ...rest } = answer
  return (
    <>
      <label className="tick">
        <input
          type="checkbox"
          checked={choice === 'out'}
          onChange={({ target }) => onChange(target.checked ? { ...rest, choice: 'out' } : rest, '')}
        />
        <span>{say('standard.leaveOut')}</span>
      </label>
      {choice !== 'out' && (
        <Field
          label={say('standard.meaning')}
          value={answer.text ?? ''}
          onChange={(text) => onChange({ ...answer, text }, 'text')}
        />
      )}
    </>
  )
}
