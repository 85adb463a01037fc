import { entriesOf, textOf } from '../../domain/worksheet/answers.ts'
import type { ReportSection } from '../../domain/worksheet/report.ts'
import type { Entry, WorksheetAnswers, WorksheetSection } from '../../domain/worksheet/types.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { Comparison } from './Comparison.tsx'
import { ListPrompt } from './ListPrompt.tsx'
import { PromptField } from './PromptField.tsx'

interface Props {
  readonly tool: string
  readonly section: WorksheetSection
  readonly answers: WorksheetAnswers
  readonly comparison: ReportSection['comparison']
  readonly change: OpenRecord<WorksheetAnswers>['change']
}

const NO_ENTRIES: readonly Entry[] = []

/** A section of the sheet: its prompts, side by side where the author says so. */
export function Section({ tool, section, answers, comparison, change }: Props) {
  const { id, title, help, layout, items } = section
  const heading = `section-${tool}-${id}`
  return (
    <section className="group" aria-labelledby={heading}>
      <div className="group-head">
        <h3 id={heading}>{title}</h3>
      </div>
      {help && <p className="measure">{help}</p>}
      <div className={layout ? 'columns' : 'prompts'}>
        {items
          .filter(({ retired }) => !retired)
          .map((item) =>
            item.answer === 'list' ? (
              <ListPrompt
                key={item.id}
                item={item}
                entries={Object.hasOwn(answers.items, item.id) ? entriesOf(answers, item.id) : NO_ENTRIES}
                change={change}
              />
            ) : (
              <PromptField key={item.id} item={item} text={textOf(answers, item.id)} change={change} />
            ),
          )}
      </div>
      {comparison &&
        comparison.both.length + comparison.onlyFirst.length + comparison.onlySecond.length > 0 && (
          <Comparison of={comparison} />
        )}
    </section>
  )
}
