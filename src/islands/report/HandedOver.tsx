import { useState } from 'react'
import type { SavedRecord } from '../../domain/record/types.ts'
import { keepRecord } from '../../state/records.ts'
import type { StorageFault } from '../../state/storage.ts'
import { useWords } from '../ui/words.tsx'

/** Says that a report came by link and is not saved here, and offers to keep it. */
export function HandedOver({ record, base }: { record: SavedRecord; base: string }) {
  const { say } = useWords()
  const [keeping, setKeeping] = useState(false)
  const [fault, setFault] = useState<StorageFault>()

  async function keep() {
    setKeeping(true)
    const outcome = await keepRecord(record)
    setKeeping(outcome.ok)
    // Nothing is left behind before it is kept: the link may be all there is of it.
    if (!outcome.ok) return setFault(outcome.fault)
    location.assign(`${base}my-work/`)
  }

  return (
    <div className="notice on-screen">
      <p>{say('handover.received')}</p>
      <button type="button" className="primary" disabled={keeping} onClick={() => void keep()}>
        {say('handover.keep')}
      </button>
      {fault && (
        <p role="alert">
          <strong>{say('record.notSaved')}.</strong> {say('handover.notKept')}
        </p>
      )}
    </div>
  )
}
