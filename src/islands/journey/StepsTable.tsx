import type { ReportStep } from '../../domain/journey/report.ts'
import { report } from '../../domain/journey/report.ts'
import type { JourneyAnswers, JourneyDefinition } from '../../domain/journey/types.ts'
import {
  feelingInWords,
  gapInWords,
  momentInWords,
  rangeInWords,
  stageName,
  stepName,
} from '../../domain/journey/words.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly definition: JourneyDefinition
  readonly record: SavedRecord<JourneyAnswers>
}

/** The picture in words: a row a step, stage by stage. */
export function StepsTable({ definition, record }: Props) {
  const { say, language } = useWords()
  const { stages } = report(definition, record.answers, record.actions)
  const columns = ['step', 'feeling', 'expected', 'gap', 'moment', 'words'] as const
  return (
    <>
      <p className="hint">{rangeInWords(definition, say, language)}</p>
      <table className="changes journey-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {say(`journey.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {stages.map(({ id, title, number, steps }) => (
          <tbody key={id}>
            <tr className="stage-row">
              <th scope="rowgroup" colSpan={columns.length} dir="auto">
                {stageName({ title }, number, say)}
              </th>
            </tr>
            {steps.map((step) => (
              <Row key={step.step.id} definition={definition} {...step} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}

function Row({ definition, number, step, gap }: ReportStep & { definition: JourneyDefinition }) {
  const { say, language } = useWords()
  const felt = (point: number | undefined) => feelingInWords(point, definition, say, language)
  return (
    <tr>
      <th scope="row" dir="auto">
        {say('journey.numbered', { number, name: stepName(step, number, say) })}
      </th>
      <td data-label={say('journey.feeling')}>{felt(step.feeling)}</td>
      <td data-label={say('journey.expected')}>{step.expected === undefined ? '' : felt(step.expected)}</td>
      <td data-label={say('journey.gap')}>{gap === undefined ? '' : gapInWords(gap, say, language)}</td>
      <td data-label={say('journey.moment')}>{momentInWords(step, say)}</td>
      <td data-label={say('journey.words')} dir="auto">
        {step.words}
      </td>
    </tr>
  )
}
