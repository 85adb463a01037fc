import type { SavedRecord } from '../../domain/record/types.ts'
import { voiceBlocks } from '../../domain/record/voices-document.ts'
import type { KindModule, ReportLevel } from '../kinds.ts'
import { Blocks } from '../ui/Blocks.tsx'
import type { AnyDefinition } from '../ui/definitions.ts'
import { useWords } from '../ui/words.tsx'
import { voicesOf } from './voices.ts'

interface Props {
  readonly kind: KindModule
  readonly definition: AnyDefinition
  readonly record: SavedRecord
  readonly level: ReportLevel
}

/** The part of a team record's report that says who said what: everything, or only where people differ. */
export function WhoSaidWhat({ kind, definition, record, level }: Props) {
  const { say, language } = useWords()
  const rows = voicesOf(kind, definition, record, say, language)
  const shown = level === 'full' ? rows : rows.filter(({ agreement }) => agreement === 'conflict')
  return <Blocks blocks={voiceBlocks(shown, say, language)} />
}
