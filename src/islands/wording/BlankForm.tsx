import { readablePhrase } from '../../domain/wording/readable.ts'
import type { WordingDefinition } from '../../domain/wording/types.ts'
import { WriteOn } from '../ui/WriteOn.tsx'
import { useWords } from '../ui/words.tsx'

/** The check on paper: lines to write on, and every phrase of the list with a friendlier form. */
export function BlankForm({ definition }: { definition: WordingDefinition }) {
  const { say } = useWords()
  return (
    <>
      <p className="lead">{say('wording.onPaper')}</p>
      <WriteOn label={say('wording.before')} lines={5} />
      <WriteOn label={say('wording.after')} lines={5} />
      {definition.groups.map(({ id, title, items }) => (
        <section key={id}>
          <h2>{title}</h2>
          <table className="phrases">
            <thead>
              <tr>
                <th scope="col">{say('wording.avoid')}</th>
                <th scope="col">{say('wording.say')}</th>
              </tr>
            </thead>
            <tbody>
              {items
                .filter(({ retired }) => !retired)
                .map((rule) => (
                  <tr key={rule.id}>
                    <td>{readablePhrase(rule)}</td>
                    <td>{rule.forms[0]?.replace(/\{(?:thing|rest)\}/, '…')}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}
