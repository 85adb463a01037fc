import { type ReportStep, report } from '../../domain/journey/report.ts'
import type { JourneyAnswers, JourneyDefinition } from '../../domain/journey/types.ts'
import { feelingInWords, stepName } from '../../domain/journey/words.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { ActionList } from '../ui/ActionList.tsx'
import { useWords } from '../ui/words.tsx'
import { Compare, useCompared } from './Compare.tsx'
import { CompareTable } from './CompareTable.tsx'
import { Heartbeat } from './Heartbeat.tsx'
import { SavePicture } from './SavePicture.tsx'
import { StepsTable } from './StepsTable.tsx'
import { Summary } from './Summary.tsx'

interface Props {
  readonly definition: JourneyDefinition
  readonly record: SavedRecord<JourneyAnswers>
  readonly level: 'changes' | 'full'
}

/** A map laid out for paper: the picture on one sheet, and behind it what to put right or everything. */
export function JourneyReport({ definition, record, level }: Props) {
  const { say } = useWords()
  const { stages, changes, others } = report(definition, record.answers, record.actions)
  const steps = stages.flatMap((stage) => stage.steps)
  if (level === 'changes')
    return (
      <>
        <Sheet definition={definition} record={record} />
        <section>
          <h2>{say('journey.pain')}</h2>
          {changes.length === 0 && <p>{say('journey.briefNone')}</p>}
          {changes.map((one) => (
            <Detail key={one.step.id} definition={definition} {...one} brief />
          ))}
          <Others actions={others} />
        </section>
      </>
    )
  return (
    <>
      <Sheet definition={definition} record={record} />
      <section>
        <h2>{say('journey.table')}</h2>
        <StepsTable definition={definition} record={record} />
      </section>
      <section>
        <h2>{say('journey.details')}</h2>
        {steps.filter(hasMore).map((one) => (
          <Detail key={one.step.id} definition={definition} {...one} />
        ))}
        {!steps.some(hasMore) && <p>{say('journey.briefNone')}</p>}
        <Others actions={others} />
      </section>
    </>
  )
}

/** What prints on one sheet: what the map comes to, and the picture, beside another one where the reader chooses. */
function Sheet({ definition, record }: Omit<Props, 'level'>) {
  const { say } = useWords()
  const { others, other, choose } = useCompared(record)
  const mine = { name: record.title.trim() || say('record.untitled'), answers: record.answers }
  return (
    <>
      <section className="heartbeat-sheet">
        <h2>{say('journey.picture')}</h2>
        <Summary definition={definition} answers={record.answers} />
        <Heartbeat definition={definition} maps={other ? [mine, other] : [mine]} onPaper />
        {others.length > 0 && <Compare others={others} chosen={other?.id} onChoose={choose} />}
        <SavePicture definition={definition} maps={other ? [mine, other] : [mine]} />
      </section>
      {other && (
        <section>
          <h2>{say('journey.compareTable')}</h2>
          <CompareTable definition={definition} maps={[mine, other]} />
        </section>
      )}
    </>
  )
}

function Detail({
  definition,
  number,
  step,
  notes,
  actions,
  brief = false,
}: ReportStep & { definition: JourneyDefinition; brief?: boolean }) {
  const { say, language } = useWords()
  const lines = [
    ...(step.words && brief ? [{ label: say('journey.words'), text: step.words }] : []),
    ...(step.pain ? [{ label: say('journey.pain'), text: step.pain }] : []),
    ...(brief ? [] : notes),
  ]
  return (
    <div className="report-item">
      <h3 dir="auto">{say('journey.numbered', { number, name: stepName(step, number, say) })}</h3>
      {brief && (
        <p>
          {say('journey.named', {
            name: say('journey.feeling'),
            text: feelingInWords(step.feeling, definition, say, language),
          })}
        </p>
      )}
      {lines.map(({ label, text }) => (
        <p key={label} className="told">
          <strong>{label}:</strong> <span dir="auto">{text}</span>
        </p>
      ))}
      <ActionList actions={actions} />
    </div>
  )
}

function hasMore({ step, notes, actions }: ReportStep): boolean {
  return step.pain.trim() !== '' || notes.length > 0 || actions.length > 0
}

function Others({ actions }: { actions: SavedRecord['actions'] }) {
  const { say } = useWords()
  if (actions.length === 0) return null
  return (
    <>
      <h3>{say('report.other')}</h3>
      <ActionList actions={actions} />
    </>
  )
}
