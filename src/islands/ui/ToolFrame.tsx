import type { ReactNode } from 'react'
import { RecordHead } from './RecordHead.tsx'
import { ToolEnd } from './ToolEnd.tsx'
import type { OpenTool } from './useTool.ts'
import { WordsContext } from './words.tsx'

interface Props<Answers> {
  readonly tool: OpenTool<Answers>
  /** Called when another record comes into view. */
  readonly onOpen?: () => void
  readonly children: ReactNode
}

/** What stands around every tool: the reader's other records of it above, its report and blank form below. */
export function ToolFrame<Answers>({ tool, onOpen, children }: Props<Answers>) {
  const { definition, record, isSaved, open, startNew, words, reportLink } = tool
  return (
    <WordsContext value={words}>
      <RecordHead
        current={record.id}
        definition={definition}
        onOpen={(id) => {
          if (id) open(id)
          else startNew()
          onOpen?.()
        }}
      />
      {children}
      <ToolEnd tool={definition.id} record={isSaved ? record.id : undefined} reportLink={reportLink} />
    </WordsContext>
  )
}
