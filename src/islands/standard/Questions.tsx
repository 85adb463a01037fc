import { useEffect, useRef, useState } from 'react'
import type { StandardAnswers } from '../../domain/standard/answers.ts'
import type { Question as Asked } from '../../domain/standard/asking/questions.ts'
import type { StandardDefinition } from '../../domain/standard/definition.ts'
import { useWords } from '../ui/words.tsx'
import { Question } from './Question.tsx'
import type { Reader } from './reader.ts'
import type { Edit } from './StandardTool.tsx'

interface Props {
  readonly definition: StandardDefinition
  readonly answers: StandardAnswers
  readonly questions: readonly Asked[]
  readonly reader: Reader | undefined
  readonly edit: Edit
  /** Brings the keyboard here, because the button that asked for it is gone. */
  readonly takesFocus: boolean
}

/** The questions that are open, and below them those that are settled. A question stays where the reader is at work on it. */
export function Questions({ definition, answers, questions, reader, edit, takesFocus }: Props) {
  const { say } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const [held, setHeld] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isOpen = ({ id, state }: Asked) => held.get(id) ?? state === 'open'
  const open = questions.filter(isOpen)
  const settled = questions.filter((one) => !isOpen(one))
  const hold = (question: Asked) => setHeld((before) => new Map([...before, [question.id, isOpen(question)]]))
  const list = (some: readonly Asked[]) =>
    some.map((question) => (
      <Question
        key={question.id}
        definition={definition}
        answers={answers}
        question={question}
        entry={reader?.words.vague.find(({ id }) => `word-${id}` === question.id)}
        edit={edit}
        onFocus={() => {
          if (!held.has(question.id)) hold(question)
        }}
      />
    ))
  return (
    <section className="standard-questions" aria-labelledby={`questions-${definition.id}`}>
      <h3 id={`questions-${definition.id}`} ref={heading} tabIndex={-1}>
        {say('standard.toAnswer')}
      </h3>
      {open.length === 0 && <p className="hint">{say('standard.nothingLeft')}</p>}
      {list(open)}
      {settled.length > 0 && (
        <details className="settled-questions">
          <summary>{say('standard.settled', { count: settled.length })}</summary>
          {list(settled)}
        </details>
      )}
    </section>
  )
}
