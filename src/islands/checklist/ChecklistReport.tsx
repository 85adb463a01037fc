import { type ReportItem, type ReportLine, report } from '../../domain/checklist/report.ts'
import type { ChecklistAnswers, ChecklistDefinition } from '../../domain/checklist/types.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { ActionList, ActionsSection } from '../ui/ActionList.tsx'
import { EvidenceFigures } from '../ui/EvidenceFigures.tsx'
import { useWords } from '../ui/words.tsx'
import { ScoreBar } from './ScoreBar.tsx'
import { subjectName } from './Subjects.tsx'
import { VerdictMark } from './VerdictMark.tsx'

interface Props {
  readonly definition: ChecklistDefinition
  readonly record: SavedRecord<ChecklistAnswers>
  readonly level: 'changes' | 'full'
}

/** An audit laid out for paper: everything, or only what to change. */
export function ChecklistReport({ definition, record, level }: Props) {
  const { say } = useWords()
  const { scores, groups, changes, earlier, otherActions, otherEvidence } = report(definition, record)
  const { subjects } = record.answers
  const shownEarlier = earlier.filter(
    ({ lines }) => level === 'full' || lines.some(({ actions }) => actions.length > 0),
  )
  const nameOf = (line: ReportLine) =>
    subjects.length > 1
      ? subjectName(line.subject, subjects.indexOf(line.subject), definition.subject.one, say)
      : ''
  return (
    <>
      <section>
        <h2>{say('report.summary')}</h2>
        {scores.map(({ subject, score }, i) => (
          <ScoreBar
            key={subject.id}
            score={score}
            name={subjects.length > 1 ? subjectName(subject, i, definition.subject.one, say) : ''}
          />
        ))}
      </section>
      {level === 'changes' && (
        <section>
          <h2>{say('checklist.filter-changes')}</h2>
          {changes.length === 0 ? (
            <p>{say('report.noChanges')}</p>
          ) : (
            changes.map((one) => <Item key={one.item.id} reported={one} nameOf={nameOf} />)
          )}
        </section>
      )}
      {level === 'full' &&
        groups.map((group) => (
          <section key={group.id}>
            <h2>{group.title}</h2>
            {group.items.map((one) => (
              <Item key={one.item.id} reported={one} nameOf={nameOf} />
            ))}
          </section>
        ))}
      {shownEarlier.length > 0 && (
        <section>
          <h2>{say('checklist.earlier')}</h2>
          <p>{say('checklist.earlierWhy')}</p>
          {shownEarlier.map(({ item, question, lines }) => (
            <div className="report-item" key={item}>
              <h3>{question}</h3>
              <Lines lines={lines} nameOf={nameOf} />
            </div>
          ))}
        </section>
      )}
      <ActionsSection actions={otherActions} title={say('report.other')} />
      {level === 'full' && otherEvidence.length > 0 && (
        <section>
          <h2>{say('report.otherEvidence')}</h2>
          <EvidenceFigures evidence={otherEvidence} />
        </section>
      )}
    </>
  )
}

function Item({
  reported: { number, item, lines },
  nameOf,
}: {
  reported: ReportItem
  nameOf: (line: ReportLine) => string
}) {
  const { say } = useWords()
  const needsChange = lines.some(({ verdict }) => verdict === 'no' || verdict === 'partly')
  return (
    <div className="report-item">
      <h3>
        {number}. {item.question}
      </h3>
      <Lines lines={lines} nameOf={nameOf} />
      {needsChange && (
        <p>
          <strong>{say('checklist.fix')}:</strong> {item.fix}
        </p>
      )}
    </div>
  )
}

function Lines({ lines, nameOf }: { lines: readonly ReportLine[]; nameOf: (line: ReportLine) => string }) {
  return lines.map((line) => (
    <div className="report-line" key={line.subject.id}>
      <p>
        {nameOf(line) && <span>{nameOf(line)}: </span>}
        <VerdictMark verdict={line.verdict} />
      </p>
      {line.note && <p className="note">{line.note}</p>}
      <ActionList actions={line.actions} />
      <EvidenceFigures evidence={line.evidence} />
    </div>
  ))
}
