import type { Prompt, WorksheetDefinition } from '../../domain/worksheet/types.ts'
import { WriteOn } from '../ui/WriteOn.tsx'
import { useWords } from '../ui/words.tsx'

const LINES: Readonly<Record<Prompt['answer'], number>> = { short: 1, date: 1, long: 4, list: 6 }

/** The sheet with lines to write on with a pen. */
export function BlankForm({ definition }: { definition: WorksheetDefinition }) {
  const { say } = useWords()
  return (
    <>
      <p className="lead">{definition.intro}</p>
      <WriteOn label={definition.name.prompt} lines={1} />
      {definition.sections.map(({ id, title, help, layout, items }) => (
        <section key={id}>
          <h2>{title}</h2>
          {help && <p>{help}</p>}
          <div className={layout ? 'columns' : 'prompts'}>
            {items
              .filter(({ retired }) => !retired)
              .map((item) => (
                <WriteOn
                  key={item.id}
                  label={item.question}
                  {...(item.help ? { help: item.help } : {})}
                  lines={LINES[item.answer]}
                />
              ))}
          </div>
        </section>
      ))}
      {definition.plan && <WriteOn label={say('record.plan')} lines={3} />}
    </>
  )
}
