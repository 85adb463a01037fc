import type { StandardAnswers } from '../../domain/standard/answers.ts'
import { questionsOf } from '../../domain/standard/asking/questions.ts'
import { progress } from '../../domain/standard/progress.ts'
import { useWords } from '../ui/words.tsx'
import { type PartProps, Parts } from './Parts.tsx'
import { Questions } from './Questions.tsx'
import type { Reader } from './reader.ts'
import { Wording } from './Wording.tsx'

interface Props extends PartProps {
  readonly reader: Reader | undefined
  readonly takesFocus: boolean
}

/** The standard as it will read beside its questions, and what comes once it is worded. */
export function Builder({ reader, takesFocus, ...part }: Props) {
  const { definition, record, edit } = part
  const { answers } = record
  return (
    <>
      <div className="standard-columns">
        <Wording answers={answers} reader={reader} edit={edit} />
        <Questions
          key={`${record.id} ${answers.draft}`}
          definition={definition}
          answers={answers}
          questions={questionsOf(answers.read, answers.items)}
          reader={reader}
          edit={edit}
          takesFocus={takesFocus}
        />
      </div>
      <Parts {...part} />
    </>
  )
}

/** How many questions are settled. */
export function Progress({ answers }: { answers: StandardAnswers }) {
  const { say } = useWords()
  const { done, of } = progress(answers)
  return <span>{say('standard.progress', { done, of })}</span>
}
