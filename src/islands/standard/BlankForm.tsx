import type { QuestionTexts, StandardDefinition } from '../../domain/standard/definition.ts'
import { WriteOn } from '../ui/WriteOn.tsx'
import { useWords } from '../ui/words.tsx'

/** The questions of a standard with lines to write on with a pen. */
export function BlankForm({ definition }: { definition: StandardDefinition }) {
  const { say } = useWords()
  const { name, draft, questions, asking } = definition
  const asked = questions.items.filter(({ id, retired }) => !retired && !id.startsWith('conflict-'))
  return (
    <div className="blank-standard">
      <WriteOn label={name.prompt} lines={1} />
      <WriteOn label={draft.prompt} lines={2} />
      {asked.map((question) => (
        <Blank key={question.id} question={question} />
      ))}
      <WriteOn label={say('standard.wording')} lines={4} />
      <p className="blank-part">{asking.title}</p>
      {asking.items
        .filter(({ retired }) => !retired)
        .map(({ id, question }) => (
          <WriteOn key={id} label={question} lines={2} />
        ))}
      <WriteOn label={say('standard.register-owner')} lines={1} />
      <WriteOn label={say('standard.row-review')} lines={1} />
    </div>
  )
}

function Blank({ question: { question, help, choices } }: { question: QuestionTexts }) {
  if (!choices) return <WriteOn label={question} {...(help ? { help } : {})} lines={1} />
  return (
    <div className="to-write">
      <p>{question}</p>
      <ul className="tick-boxes">
        {Object.entries(choices).map(([choice, text]) => (
          <li key={choice}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
