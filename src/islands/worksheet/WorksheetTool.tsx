import { useMemo } from 'react'
import { type Messages, speaker } from '../../domain/text/message.ts'
import { emptyAnswers } from '../../domain/worksheet/answers.ts'
import { progress, report } from '../../domain/worksheet/report.ts'
import type { WorksheetAnswers, WorksheetDefinition } from '../../domain/worksheet/types.ts'
import { NameField } from '../ui/NameField.tsx'
import { Plan } from '../ui/Plan.tsx'
import { RecordHead } from '../ui/RecordHead.tsx'
import { SaveLine } from '../ui/SaveLine.tsx'
import { ToolEnd } from '../ui/ToolEnd.tsx'
import { useRecord } from '../ui/useRecord.ts'
import { WordsContext } from '../ui/words.tsx'
import { Card } from './Card.tsx'
import { Section } from './Section.tsx'

interface Props {
  readonly definition: WorksheetDefinition
  readonly messages: Messages
  readonly language: string
  readonly reportLink: string
}

/** A worksheet, filled in place: one hydrated root for a tool of kind `worksheet`. */
export function WorksheetTool({ definition, messages, language, reportLink }: Props) {
  const words = useMemo(() => ({ say: speaker(messages, language), language }), [messages, language])
  const { say } = words
  const { record, saved, change, open, startNew, undo, redo } = useRecord<WorksheetAnswers>(
    definition,
    emptyAnswers(),
  )
  const { done, of } = progress(definition, record.answers)
  const { sections, card } = report(definition, record.answers)
  const isSaved = saved.some(({ id }) => id === record.id)

  return (
    <WordsContext value={words}>
      <RecordHead
        saved={saved}
        current={record.id}
        definition={definition}
        onOpen={(id) => (id ? open(id) : startNew())}
      />
      <NameField {...definition.name} value={record.title} change={change} />
      <SaveLine undo={undo} redo={redo}>
        <span>{say('worksheet.progress', { done, of })}</span>
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
      <ToolEnd tool={definition.id} record={isSaved ? record.id : undefined} reportLink={reportLink} />
    </WordsContext>
  )
}
