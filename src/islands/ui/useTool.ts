import type { Messages } from '../../domain/text/message.ts'
import type { AnyDefinition } from './definitions.ts'
import { useEarlyInput } from './useEarlyInput.ts'
import { type OpenRecord, useRecord } from './useRecord.ts'
import { useSpeaker, type Words } from './words.tsx'

/** What every tool's island is handed by `toolProps`. */
export interface ToolProps<Definition> {
  readonly definition: Definition
  readonly messages: Messages
  readonly language: string
  /** Address of the report page. */
  readonly reportLink: string
}

/** A tool at work: its words, and the record in view with everything one can do to it. */
export interface OpenTool<Answers> extends OpenRecord<Answers> {
  readonly definition: AnyDefinition
  readonly words: Words
  readonly reportLink: string
}

/** Opens a tool on the record the reader wants; `ToolFrame` shows what stands around every one. */
export function useTool<Answers>(
  { definition, messages, language, reportLink }: ToolProps<AnyDefinition>,
  blankAnswers: Answers,
): OpenTool<Answers> {
  const words = useSpeaker(messages, language)
  const open = useRecord<Answers>(definition, blankAnswers)
  useEarlyInput(`tool-${definition.id}`)
  return { ...open, definition, words, reportLink }
}
