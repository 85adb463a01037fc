import type { SavedRecord } from '../../domain/record/types.ts'
import { dayInWords } from '../../domain/text/date.ts'
import { type ReportLine, report } from '../../domain/worksheet/report.ts'
import type { WorksheetAnswers, WorksheetDefinition } from '../../domain/worksheet/types.ts'
import { ActionsSection } from '../ui/ActionList.tsx'
import { useWords } from '../ui/words.tsx'
import { Card } from './Card.tsx'
import { Comparison } from './Comparison.tsx'

interface Props {
  readonly definition: WorksheetDefinition
  readonly record: SavedRecord<WorksheetAnswers>
  readonly level: 'changes' | 'full'
}

/** A worksheet laid out for paper: the whole sheet, only what was written, or only its card. */
export function WorksheetReport({ definition, record, level }: Props) {
  const { say } = useWords()
  const { sections, card, earlier } = report(definition, record.answers)
  const cardName = definition.card
  if (cardName && level === 'changes') return <Card title={cardName} name={record.title} lines={card} />
  const isShown = ({ text }: ReportLine) => level === 'full' || text.trim() !== ''
  const shown = sections
    .map((section) => ({ ...section, written: section.written.filter(isShown) }))
    .filter(({ written }) => written.length > 0)
  return (
    <>
      {shown.length === 0 && <p>{say('worksheet.nothing')}</p>}
      {shown.map(({ id, title, layout, written, comparison }) => (
        <section key={id}>
          <h2>{title}</h2>
          <div className={layout ? 'columns' : 'prompts'}>
            {written.map((line) => (
              <Answer key={line.item.id} line={line} />
            ))}
          </div>
          {comparison && <Comparison of={comparison} />}
        </section>
      ))}
      {earlier.length > 0 && (
        <section>
          <h2>{say('worksheet.earlier')}</h2>
          <p>{say('worksheet.earlierWhy')}</p>
          {earlier.map(({ item, question, text }) => (
            <div className="report-item" key={item}>
              <h3>{question}</h3>
              <p className="note" dir="auto">
                {text}
              </p>
            </div>
          ))}
        </section>
      )}
      <ActionsSection actions={record.actions} />
      {cardName && (
        <section>
          <h2>{cardName}</h2>
          <Card title={cardName} name={record.title} lines={card} />
        </section>
      )}
    </>
  )
}

function Answer({ line: { item, text, lines } }: { line: ReportLine }) {
  const { say, language } = useWords()
  return (
    <div className="report-item">
      <h3>{item.question}</h3>
      {lines.length > 0 && (
        <ul className="lines">
          {lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may hold the same words, and none moves here.
            <li key={i} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
      {lines.length === 0 && text.trim() !== '' && (
        <p className="note" dir="auto">
          {item.answer === 'date' ? dayInWords(text, language) : text}
        </p>
      )}
      {text.trim() === '' && <p className="hint">{say('worksheet.empty')}</p>}
    </div>
  )
}
