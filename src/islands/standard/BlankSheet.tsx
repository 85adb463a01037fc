import type { StandardDefinition } from '../../domain/standard/definition.ts'
import type { ToolProps } from '../ui/useTool.ts'
import { useSpeaker, WordsContext } from '../ui/words.tsx'
import { BlankForm } from './BlankForm.tsx'

/** The blank form in the page itself, for readers without script. */
export function BlankSheet({ definition, messages, language }: ToolProps<StandardDefinition>) {
  return (
    <WordsContext value={useSpeaker(messages, language)}>
      <BlankForm definition={definition} />
    </WordsContext>
  )
}
