import { currentItems } from '../../domain/checklist/score.ts'
import { type ChecklistDefinition, VERDICTS } from '../../domain/checklist/types.ts'
import { useWords } from '../ui/words.tsx'

/** The checklist as a form to fill in with a pen. */
export function BlankForm({ definition }: { definition: ChecklistDefinition }) {
  const { say } = useWords()
  const numbers = new Map(currentItems(definition).map(({ id }, i) => [id, i + 1]))
  return (
    <>
      <dl className="blanks">
        {['blankName', 'blankBy', 'blankDate'].map((key) => (
          <div key={key}>
            <dt>{say(`report.${key}`, { one: definition.subject.one })}</dt>
            <dd />
          </div>
        ))}
      </dl>
      {definition.groups.map((group) => (
        <section key={group.id}>
          <h2>{group.title}</h2>
          {group.items
            .filter(({ id }) => numbers.has(id))
            .map((item) => (
              <div className="report-item" key={item.id}>
                <h3>
                  {numbers.get(item.id)}. {item.question}
                </h3>
                <ul className="tick-boxes">
                  {VERDICTS.map((verdict) => (
                    <li key={verdict}>{say(`checklist.verdict-${verdict}`)}</li>
                  ))}
                </ul>
                <p className="write-on">{say('report.blankNote')}</p>
              </div>
            ))}
        </section>
      ))}
    </>
  )
}
