import { useId, useState } from 'react'
import { type Brought, bringIn, type Choice, type Preview, previewFile } from '../../state/bring-in.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../ui/words.tsx'

const CHOICES: readonly Choice[] = ['copies', 'replace']

/** Brings saved work in from a file: shows what is in it, changes nothing until asked, and can be taken back. */
export function BringIn() {
  const { say } = useWords()
  const id = useId()
  const [preview, setPreview] = useState<{ name: string; preview: Preview }>()
  const [said, setSaid] = useState('')
  const [takeBack, setTakeBack] = useState<Brought['takeBack']>()

  async function choose(input: HTMLInputElement) {
    const file = input.files?.[0]
    if (!file) return
    setSaid('')
    setTakeBack(undefined)
    const unreadable: Preview = { ok: false, fault: 'unreadable' }
    setPreview({ name: file.name, preview: await previewFile(file).catch(() => unreadable) })
    // The same file can be chosen again after it was mended.
    input.value = ''
  }

  async function apply(found: Extract<Preview, { ok: true }>, choice: Choice) {
    // At once, or a second click would bring everything in again.
    setPreview(undefined)
    const outcome = await bringIn(found, choice)
    if (!outcome.ok) return setSaid(say(`record.fault-${outcome.fault}`))
    const { count, takeBack } = outcome.value
    setSaid(count > 0 ? say('bringin.done', { count }) : say('bringin.doneRest'))
    // Evidence alone changes nothing that is in view, so there is nothing to take back.
    if (count + found.wording.size > 0) setTakeBack(() => takeBack)
  }

  async function undo() {
    const outcome = await takeBack?.()
    if (outcome?.ok === false) return setSaid(say(`record.fault-${outcome.fault}`))
    setTakeBack(undefined)
    setSaid(say(outcome?.value ? 'bringin.undone' : 'bringin.undoneRest'))
  }

  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('bringin.title')}</h2>
      <div className="field">
        <label htmlFor={id}>{say('bringin.choose')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => void choose(target)}
        />
      </div>
      {preview?.preview.ok === false && (
        <p className="notice" role="alert">
          <strong>{say('bringin.cannot', { name: preview.name })}</strong>{' '}
          {say(`bringin.fault-${preview.preview.fault}`)} {say('bringin.nothingChanged')}
        </p>
      )}
      {preview?.preview.ok && (
        <Found
          name={preview.name}
          preview={preview.preview}
          onApply={apply}
          onCancel={() => setPreview(undefined)}
        />
      )}
      <p role="status">{said}</p>
      {takeBack && (
        <button type="button" onClick={() => void undo()}>
          {say('bringin.undo')}
        </button>
      )}
    </section>
  )
}

interface FoundProps {
  readonly name: string
  readonly preview: Extract<Preview, { ok: true }>
  readonly onApply: (found: FoundProps['preview'], choice: Choice) => Promise<void>
  readonly onCancel: () => void
}

function Found({ name, preview, onApply, onCancel }: FoundProps) {
  const { say } = useWords()
  const [choice, setChoice] = useState<Choice>('copies')
  const { comparison, bad, evidence, wording } = preview
  const { added, same, changed } = comparison
  const reasons = Map.groupBy(bad, ({ reason }) => reason)
  const count = added.length + changed.length
  const nothing = count + evidence.bytes.size + wording.size === 0
  return (
    <section className="notice" aria-label={name}>
      <p>
        <strong>{say('bringin.found', { name })}</strong>
      </p>
      <ul>
        <li>{say('bringin.added', { count: added.length })}</li>
        <li>{say('bringin.same', { count: same.length })}</li>
        <li>{say('bringin.changed', { count: changed.length })}</li>
        {[...reasons].map(([reason, entries]) => (
          <li key={reason}>
            {say('bringin.bad', { count: entries.length })} {say(`bringin.reason-${reason}`)}
          </li>
        ))}
        <Evidence evidence={evidence} />
        {wording.size > 0 && <li>{say('bringin.wording')}</li>}
      </ul>
      {changed.length > 0 && (
        <fieldset>
          <legend>{say('bringin.whatAboutChanged')}</legend>
          <Segmented
            name="choice"
            value={choice}
            options={CHOICES.map((value) => ({ value, text: say(`bringin.choice-${value}`) }))}
            onChange={setChoice}
          />
        </fieldset>
      )}
      <div className="buttons">
        {!nothing && (
          <button type="button" className="primary" onClick={() => void onApply(preview, choice)}>
            {count > 0 ? say('bringin.apply', { count }) : say('bringin.applyRest')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {say(nothing ? 'shell.close' : 'bringin.cancel')}
        </button>
      </div>
    </section>
  )
}

/** The pictures and PDFs of a file: how many are new here, and how many cannot be taken, and why. */
function Evidence({ evidence: { bytes, bad } }: { evidence: FoundProps['preview']['evidence'] }) {
  const { say } = useWords()
  const reasons = Map.groupBy(bad, ({ reason }) => reason)
  return (
    <>
      {bytes.size > 0 && <li>{say('bringin.evidence', { count: bytes.size })}</li>}
      {[...reasons].map(([reason, pieces]) => (
        <li key={reason}>
          {say('bringin.badEvidence', { count: pieces.length })} {say(`bringin.evidence-${reason}`)}
        </li>
      ))}
    </>
  )
}
