import { useState } from 'react'
import { QrCode } from '../ui/QrCode.tsx'
import { useWords } from '../ui/words.tsx'

/** The address of the empty sheet, to send or to show: everybody who opens it fills in their own. */
export function HandOut({ tool }: { tool: string }) {
  const { say } = useWords()
  const [address, setAddress] = useState('')
  const [copied, setCopied] = useState(false)
  const id = `hand-out-${tool}`
  return (
    <details
      className="hand-out on-screen with-script"
      onToggle={() => setAddress(`${location.origin}${location.pathname}#tool-${tool}`)}
    >
      <summary>{say('scale.handOut')}</summary>
      <p className="measure">{say('scale.handOutHow')}</p>
      <div className="field">
        <label htmlFor={id}>{say('scale.handOutLink')}</label>
        <input id={id} type="text" readOnly value={address} onFocus={({ target }) => target.select()} />
      </div>
      <button
        type="button"
        onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
      >
        {say('handover.copy')}
      </button>
      <span role="status"> {copied && say('handover.copied')}</span>
      {address && <QrCode text={address} label={say('handover.qr')} />}
    </details>
  )
}
