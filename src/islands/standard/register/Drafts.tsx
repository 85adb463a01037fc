import { useId, useState } from 'react'
import type { StandardDefinition } from '../../../domain/standard/definition.ts'
import type { Brought } from '../../../state/bring-in.ts'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../ui/words.tsx'
import { useReader } from '../useReader.ts'
import { DraftsFound } from './DraftsFound.tsx'
import { saveDrafts } from './save-drafts.ts'

/** A table that drafts are taken from. */
export interface DraftTable {
  readonly rows: readonly (readonly string[])[]
  /** Whether it came as a file, where the first row is often a heading. */
  readonly isFile: boolean
}

/** Brings drafts in, from pasted lines or a table: shown first, saved when asked, and taken out again when asked. */
export function Drafts({ definition }: { readonly definition: StandardDefinition }) {
  const { say } = useWords()
  const id = useId()
  const { reader, failed } = useReader(true)
  const [pasted, setPasted] = useState('')
  const [table, setTable] = useState<DraftTable>()
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState('')
  const [takeBack, setTakeBack] = useState<Brought['takeBack']>()

  function show(rows: DraftTable['rows'] | undefined, name = '') {
    setTakeBack(undefined)
    setSaid('')
    setFault(rows ? '' : say('register.fileFault', { name }))
    setTable(rows && { rows, isFile: name !== '' })
  }

  async function open(input: HTMLInputElement) {
    const file = input.files?.[0]
    if (!file) return
    const rows = await import('../../../formats/read-table.ts')
      .then(({ tableOfFile }) => tableOfFile(file))
      .catch(() => undefined)
    show(rows, file.name)
    // The same file can be chosen again after it was mended.
    input.value = ''
  }

  async function read() {
    const { tableOfLines } = await import('../../../formats/read-table.ts')
    show(tableOfLines(pasted))
  }

  async function save(drafts: readonly string[]) {
    if (!reader) return
    const outcome = await saveDrafts(definition, drafts, reader)
    if (!outcome.ok) return setFault(say(`record.fault-${outcome.fault}`))
    setTable(undefined)
    setPasted('')
    setSaid(say('register.savedDrafts', { count: drafts.length }))
    setTakeBack(() => outcome.value.takeBack)
  }

  async function undo() {
    const outcome = await takeBack?.()
    if (outcome?.ok === false) return setFault(say(`record.fault-${outcome.fault}`))
    setTakeBack(undefined)
    setSaid(say(outcome?.value ? 'register.undoneDrafts' : 'register.undoneRest'))
  }

  return (
    <>
      <p className="measure">{say('register.inLead')}</p>
      <Field type="long" label={say('register.paste')} value={pasted} onChange={setPasted} />
      <button
        type="button"
        disabled={pasted.trim() === ''}
        onClick={() => void read().catch(() => setFault(say('register.noReader')))}
      >
        {say('register.readPaste')}
      </button>
      <div className="field">
        <label htmlFor={id}>{say('register.file')}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={({ target }) => void open(target)}
        />
      </div>
      {(fault || failed) && (
        <p className="standard-fault" role="alert">
          {fault || say('register.noReader')}
        </p>
      )}
      {table && !reader && !failed && <p role="status">{say('register.reading')}</p>}
      {table && reader && (
        <DraftsFound
          definition={definition}
          table={table}
          reader={reader}
          onSave={save}
          onCancel={() => setTable(undefined)}
        />
      )}
      <p role="status">{said}</p>
      {takeBack && (
        <button type="button" onClick={() => void undo()}>
          {say('register.undoDrafts')}
        </button>
      )}
    </>
  )
}
