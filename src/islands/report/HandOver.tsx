import { useState } from 'react'
import type { SavedRecord } from '../../domain/record/types.ts'
import { download } from '../../formats/download.ts'
import { fileName } from '../../formats/file.ts'
import { FORMATS } from '../../formats/index.ts'
import { LONGEST_LINK, toLink } from '../../formats/link.ts'
import { picturesOf } from '../../state/evidence.ts'
import { workFile } from '../../state/work-file.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { useExport } from '../ui/useExport.ts'
import { useWords } from '../ui/words.tsx'
import { wholeDocument } from './voices.ts'

interface Props {
  readonly record: SavedRecord
  readonly definition: AnyDefinition
  readonly kind: KindModule
}

/** Hands one record to somebody: as a file in the format they need, or as a link that holds all of it. */
export function HandOver({ record, definition, kind }: Props) {
  const { say, language } = useWords()
  const { said, setSaid, save } = useExport(async () => ({
    ...wholeDocument(kind, definition, record, say, language),
    pictures: await picturesOf(record),
  }))
  const [link, setLink] = useState<{ address: string } | 'too-long'>()
  const name = record.title || definition.title
  // A calendar of nothing would only puzzle the program that opens it.
  const hasDates = record.actions.some(({ due, done }) => due !== '' && !done)

  async function makeLink() {
    const address = `${location.origin}${location.pathname}#link=${await toLink(record)}`
    setLink(address.length > LONGEST_LINK ? 'too-long' : { address })
  }

  async function saveOwn() {
    const file = await workFile(name, [record], new Date().toISOString())
    download(file.name, file.text)
    setSaid(file.left > 0 ? say('handover.left', { count: file.left }) : '')
  }

  return (
    <details className="hand-over">
      <summary className="button">{say('handover.title')}</summary>
      <h2>{say('handover.file')}</h2>
      <ul>
        <li>
          <button type="button" onClick={() => void saveOwn()}>
            {say('handover.format-json')}
          </button>
        </li>
        {FORMATS.filter(({ id }) => id !== 'ics' || hasDates).map(({ id, ending }) => (
          <li key={id}>
            <button type="button" onClick={() => void save(id, fileName(name, ending))}>
              {say(`handover.format-${id}`)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      <h2>{say('handover.link')}</h2>
      <p className="hint">{say('handover.linkWhy')}</p>
      {record.evidence && <p>{say('handover.linkNoEvidence')}</p>}
      <button type="button" onClick={() => void makeLink()}>
        {say('handover.makeLink')}
      </button>
      {link === 'too-long' && <p role="alert">{say('handover.tooLong')}</p>}
      {link && link !== 'too-long' && <Link address={link.address} />}
    </details>
  )
}

function Link({ address }: { address: string }) {
  const { say } = useWords()
  const [copied, setCopied] = useState(false)
  return (
    <div className="field">
      <label htmlFor="hand-over-link">{say('handover.theLink', { count: address.length })}</label>
      <input
        id="hand-over-link"
        type="text"
        readOnly
        value={address}
        onFocus={({ target }) => target.select()}
      />
      <button
        type="button"
        onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
      >
        {say('handover.copy')}
      </button>
      <span role="status"> {copied && say('handover.copied')}</span>
      <QrCode text={address} label={say('handover.qr')} />
    </div>
  )
}
