import { useStore } from '@nanostores/react'
import { Suspense } from 'react'
import { $copied } from '../../state/keep-both.ts'
import type { AnyDefinition } from './definitions.ts'
import { lazily } from './lazily.tsx'
import { RecordBar } from './RecordBar.tsx'
import { useSaved } from './useSaved.ts'

interface Props {
  readonly definition: AnyDefinition
  /** Id of the record in view. */
  readonly current: string
  /** Opens a record, or a new one when there is no id. */
  readonly onOpen: (id?: string) => void
}

// Fetched when two tabs meet on one record, which is seldom.
const Conflict = lazily(async () => (await import('./Conflict.tsx')).Conflict)

/** What stands above every tool: the reader's other records of it, and the choice when two tabs changed one. */
export function RecordHead({ definition, current, onOpen }: Props) {
  const saved = useSaved(definition.id, definition.kind)
  const copied = useStore($copied, { ssr: 'initial' })
  return (
    <>
      {saved.length > 0 && (
        <RecordBar records={saved} current={current} onOpen={onOpen} onNew={() => onOpen()} />
      )}
      {copied && [copied.from, copied.to].includes(current) && (
        <Suspense>
          <Conflict definition={definition} copied={copied} onOpen={onOpen} />
        </Suspense>
      )}
    </>
  )
}
