import { useId, useState } from 'react'
import { bringIn, type Choice, type Preview, previewFile } from '../../state/bring-in.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../ui/words.tsx'

const CHOICES: readonly Choice[] = ['copies', 'replace']

/** Brings saved work in from a file: shows what is in it, changes nothing until asked, and can be taken back. */
export function BringIn() {
  const { say } = useWords()
  const id = useId()
  const [preview, setPreview] = useState<{ name: string; preview: Preview }>()
  const [said, setSaid] = useState('')
  const [takeBack, setTakeBack] = useState<() => Promise<void>>()

  async function choose(input: HTMLInputElement) {
    const file = input.files?.[0]
    if (!file) return
    setSaid('')
    setTakeBack(undefined)
    setPreview({ name: file.name, preview: await previewFile(file) })
    // The same file can be chosen again after it was mended.
    input.value = ''
  }

  async function apply(comparison: Extract<Preview, { ok: true }>['comparison'], choice: Choice) {
    const outcome = await bringIn(comparison, choice)
    const count = comparison.added.length + comparison.changed.length
    setPreview(undefined)
    setSaid(outcome.ok ? say('bringin.done', { count }) : say(`record.fault-${outcome.fault}`))
    if (outcome.ok) setTakeBack(() => outcome.value)
  }

  async function undo() {
    await takeBack?.()
    setTakeBack(undefined)
    setSaid(say('bringin.undone'))
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
  readonly onApply: (comparison: FoundProps['preview']['comparison'], choice: Choice) => Promise<void>
  readonly onCancel: () => void
}

function Found({ name, preview: { comparison, bad }, onApply, onCancel }: FoundProps) {
  const { say } = useWords()
  const [choice, setChoice] = useState<Choice>('copies')
  const { added, same, changed } = comparison
  const reasons = Map.groupBy(bad, ({ reason }) => reason)
  const nothing = added.length + changed.length === 0
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
          <button type="button" className="primary" onClick={() => void onApply(comparison, choice)}>
            {say('bringin.apply', { count: added.length + changed.length })}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {say(nothing ? 'shell.close' : 'bringin.cancel')}
        </button>
      </div>
    </section>
  )
}
