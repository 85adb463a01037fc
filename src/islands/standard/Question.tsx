import { useId } from 'react'
import { own } from '../../domain/record/by-id.ts'
import { answerInWords, textsOf } from '../../domain/standard/answer-words.ts'
import type { StandardAnswers } from '../../domain/standard/answers.ts'
import type { Question as Asked } from '../../domain/standard/asking/questions.ts'
import type { Answer } from '../../domain/standard/asking/types.ts'
import { withAnswer } from '../../domain/standard/composing/edit.ts'
import { fieldsIn } from '../../domain/standard/composing/wording.ts'
import type { StandardDefinition } from '../../domain/standard/definition.ts'
import type { VagueEntry } from '../../domain/standard/types.ts'
import { newId } from '../../state/ids.ts'
import { Field } from '../ui/Field.tsx'
import { useWords } from '../ui/words.tsx'
import { AnswerField } from './AnswerField.tsx'
import type { Edit } from './StandardTool.tsx'

interface Props {
  readonly definition: StandardDefinition
  readonly answers: StandardAnswers
  readonly question: Asked
  /** The word list's own question about vague words. */
  readonly entry: VagueEntry | undefined
  readonly edit: Edit
  readonly onFocus: () => void
}

const NONE: Answer = {}

/** One question: why it matters, what was read, the answer, or why it is set aside. */
export function Question({ definition, answers, question, entry, edit, onFocus }: Props) {
  const { say } = useWords()
  const heading = useId()
  const { id, state, fault } = question
  const texts = textsOf(definition, question, say)
  const named = [...new Set(question.words.map(({ word }) => word.toLowerCase()))].join('”, “')
  const answer = own(answers.items, id) ?? NONE
  const known = answerInWords(definition, answers, question, say)
  const set = (next: Answer, field: string) =>
    edit(
      (now) => withAnswer(now, id, next, { id: newId(), at: new Date().toISOString() }),
      field && `${field} ${id}`,
    )
  return (
    <div className="question" data-state={state} onFocusCapture={onFocus}>
      <div className="question-body">
        <h4 id={heading}>
          {entry ? say('standard.wordAsks', { word: named, ask: entry.ask }) : texts.question}
        </h4>
        <p className="question-state">{say(`standard.state-${state}`, { answer: known })}</p>
        <p>{entry?.why ?? texts.why}</p>
        {texts.example && (
          <p className="goes-wrong">
            <strong>{say('standard.goesWrong')}</strong> {texts.example}
          </p>
        )}
        <AnswerField
          question={question}
          texts={texts}
          answer={answer}
          heading={heading}
          unit={fieldsIn(answers).levels[0]?.unit}
          onChange={set}
        />
        {fault && (
          <p className="standard-fault" role="status">
            {say(`standard.fault-${fault}`)}
          </p>
        )}
        <Aside answer={answer} question={texts.question} onChange={set} />
      </div>
    </div>
  )
}

interface AsideProps {
  readonly answer: Answer
  readonly question: string
  readonly onChange: (answer: Answer, field: string) => void
}

/** Sets a question aside, with the reason. */
function Aside({ answer, question, onChange }: AsideProps) {
  const { say } = useWords()
  const { aside, ...rest } = answer
  return (
    <>
      {aside !== undefined && (
        <Field
          label={say('standard.asideWhy')}
          value={aside}
          takesFocus={aside === ''}
          onChange={(text) => onChange({ ...rest, aside: text }, 'aside')}
        />
      )}
      <button
        type="button"
        className="plain"
        onClick={() => onChange(aside === undefined ? { ...rest, aside: '' } : rest, '')}
      >
        {say(aside === undefined ? 'standard.setAside' : 'standard.askAgain')}
        <span className="hidden">: {question}</span>
      </button>
    </>
  )
}
