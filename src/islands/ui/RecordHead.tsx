import type { SavedRecord } from '../../domain/record/types.ts'
import { Conflict } from './Conflict.tsx'
import { RecordBar } from './RecordBar.tsx'
import { useWords } from './words.tsx'

interface Props extends Pick<Parameters<typeof Conflict>[0], 'current' | 'saidBy'> {
  readonly saved: readonly SavedRecord[]
  /** Opens a record, or a new one when there is no id. */
  readonly onOpen: (id?: string) => void
}

/** What stands above every tool: the reader's other records of it, and the choice when two tabs changed one. */
export function RecordHead({ saved, current, saidBy, onOpen }: Props) {
  const { say } = useWords()
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
      <Conflict current={current} saidBy={saidBy} onOpen={onOpen} />
    </>
  )
}
