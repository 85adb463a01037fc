import { emptyAnswers } from '../../domain/worksheet/answers.ts'
import { progress, report } from '../../domain/worksheet/report.ts'
import type { WorksheetAnswers, WorksheetDefinition } from '../../domain/worksheet/types.ts'
import { NameField } from '../ui/NameField.tsx'
import { Plan } from '../ui/Plan.tsx'
import { SaveLine } from '../ui/SaveLine.tsx'
import { ToolFrame } from '../ui/ToolFrame.tsx'
import { type ToolProps, useTool } from '../ui/useTool.ts'
import { Card } from './Card.tsx'
import { Section } from './Section.tsx'

/** A worksheet, filled in place: one hydrated root for a tool of kind `worksheet`. */
export function WorksheetTool(props: ToolProps<WorksheetDefinition>) {
  const { definition } = props
  const tool = useTool<WorksheetAnswers>(props, emptyAnswers())
  const { record, change, undo, redo, words } = tool
  const { done, of } = progress(definition, record.answers)
  const { sections, card } = report(definition, record.answers)

  return (
    <ToolFrame tool={tool}>
      <NameField {...definition.name} value={record.title} change={change} />
      <SaveLine undo={undo} redo={redo}>
        <span>{words.say('worksheet.progress', { done, of })}</span>
      </SaveLine>
      {definition.sections.map((section) => (
        <Section
          key={section.id}
          tool={definition.id}
          section={section}
          answers={record.answers}
          comparison={sections.find(({ id }) => id === section.id)?.comparison}
          change={change}
        />
      ))}
      {definition.plan && <Plan actions={record.actions} change={change} />}
      {definition.card && (
        <section className="result on-screen" aria-labelledby={`card-${definition.id}`}>
          <h3 id={`card-${definition.id}`}>{definition.card}</h3>
          <Card title={definition.card} name={record.title} lines={card} />
        </section>
      )}
    </ToolFrame>
  )
}
