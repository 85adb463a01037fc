import { EM, type Picture } from '../../domain/journey/picture.ts'
import type { JourneyDefinition } from '../../domain/journey/types.ts'
import type { Words } from '../ui/words.tsx'
import { Drawing } from './Drawing.tsx'
import { drawingOf, PAPER_EMS } from './pictures.ts'

/** Steps that have room on a sheet. */
const STEPS = 8

/** An empty heartbeat to draw on with a pen: one sheet of A4 on its side. It is given its words, because it also stands where no script runs. */
export function BlankForm({ definition, ...words }: { definition: JourneyDefinition } & Words) {
  const { say } = words
  const steps = Array.from({ length: STEPS }, (_, i) => ({
    id: `${i}`,
    title: '\u00a0',
    words: '',
    pain: '',
    about: {},
  }))
  const stages = steps.map((step) => ({ id: step.id, title: '\u00a0', steps: [step] }))
  const {
    names: _names,
    picture,
    ...drawing
  } = drawingOf(definition, [{ name: definition.title, answers: { stages } }], PAPER_EMS, words)
  return (
    <section className="heartbeat-sheet blank-heartbeat">
      <dl className="blanks">
        {['blankTitle', 'blankWho'].map((key) => (
          <div key={key}>
            <dt>{say(`journey.${key}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p>{say('journey.blankHow')}</p>
      <p className="hint on-screen">{say('journey.blankPaper')}</p>
      <Drawing id="blank" {...drawing} legend={[]} picture={empty(picture)} />
      <table className="blank-steps">
        <tbody>
          {['blank-step', 'blank-words', 'blank-pain'].map((row) => (
            <tr key={row}>
              <th scope="row">{say(`journey.${row}`)}</th>
              {steps.map(({ id }) => (
                <td key={id} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The same without names, and no higher than it needs to be. */
function empty(picture: Picture): Picture {
  const bands = picture.bands.map((band) => ({ ...band, label: { ...band.label, lines: [] } }))
  return { ...picture, labels: [], bands, height: picture.frame.bottom + EM / 2 }
}
