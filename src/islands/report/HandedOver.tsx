import type { SavedRecord } from '../../domain/record/types.ts'
import { newId } from '../../state/ids.ts'
import { $records, changeRecord } from '../../state/records.ts'
import { useWords } from '../ui/words.tsx'

/** Says that a report came by link and is not saved here, and offers to keep it. */
export function HandedOver({ record, base }: { record: SavedRecord; base: string }) {
  const { say } = useWords()

  function keep() {
    const taken = $records.get()[record.id] !== undefined
    const mine = taken ? { ...record, id: newId(), origin: record.id } : record
    changeRecord(mine)
    location.assign(`${base}my-work/`)
  }

  return (
    <div className="notice on-screen">
      <p>{say('handover.received')}</p>
      <button type="button" className="primary" onClick={keep}>
        {say('handover.keep')}
      </button>
    </div>
  )
}
