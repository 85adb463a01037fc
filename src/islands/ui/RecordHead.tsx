import { useStore } from '@nanostores/react'
import { lazy, Suspense } from 'react'
import type { SavedRecord } from '../../domain/record/types.ts'
import { $copied } from '../../state/records.ts'
import type { AnyDefinition } from './definitions.ts'
import { RecordBar } from './RecordBar.tsx'
import { useWords } from './words.tsx'

interface Props {
  readonly definition: AnyDefinition
  readonly saved: readonly SavedRecord[]
  /** Id of the record in view. */
  readonly current: string
  /** Opens a record, or a new one when there is no id. */
  readonly onOpen: (id?: string) => void
}

// Fetched when two tabs meet on one record, which is seldom.
const Conflict = lazy(async () => ({ default: (await import('./Conflict.tsx')).Conflict }))

/** What stands above every tool: the reader's other records of it, and the choice when two tabs changed one. */
export function RecordHead({ definition, saved, current, onOpen }: Props) {
  const { say } = useWords()
  const copied = useStore($copied, { ssr: () => undefined })
  return (
    <>
      {saved.length > 0 && (
        <RecordBar
          records={saved}
          current={current}
          name={(one) => one.title || say('record.untitled')}
          onOpen={onOpen}
          onNew={() => onOpen()}
        />
      )}
      {copied && [copied.from, copied.to].includes(current) && (
        <Suspense>
          <Conflict definition={definition} copied={copied} onOpen={onOpen} />
        </Suspense>
      )}
    </>
  )
}
