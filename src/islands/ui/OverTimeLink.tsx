import { useStore } from '@nanostores/react'
import type { SavedRecord } from '../../domain/record/types.ts'
import { $byTool } from '../../state/by-tool.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from './definitions.ts'
import { useWords } from './words.tsx'

interface Props {
  readonly record: SavedRecord
  readonly definition: AnyDefinition
  readonly kind: KindModule | undefined
  readonly base: string
}

/** The way from a record to its tool over time; nothing while it is the only one, or where the tool gives no figure. */
export function OverTimeLink({ record, definition, kind, base }: Props) {
  const { say, language } = useWords()
  const saved = useStore($byTool, { ssr: () => new Map() }).get(record.tool) ?? []
  if (saved.length < 2 || !kind || kind.measuresOf(definition, record, say, language).length === 0)
    return null
  return (
    <a className="button" href={`${base}my-work/history/#tool=${encodeURIComponent(record.tool)}`}>
      {say('history.title')}
      <span className="hidden">: {definition.title}</span>
    </a>
  )
}
