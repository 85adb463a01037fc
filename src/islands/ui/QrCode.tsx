import { useEffect, useState } from 'react'

/** Characters a printed code can hold and a phone still read at arm's length. */
const LONGEST_CODE = 1_200

/** A text as a QR code, for a phone to pick up from a screen or paper; nothing when it is too long to be read reliably. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [path, setPath] = useState<{ d: string; size: number }>()
  useEffect(() => {
    setPath(undefined)
    if (text.length > LONGEST_CODE) return
    // uqr (7 kB, no dependencies), fetched when somebody asks for a link.
    void import('uqr').then(({ encode }) => {
      const { data, size } = encode(text, { border: 4 })
      const cells = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
      setPath({ d: cells.join(''), size })
    })
  }, [text])
  if (!path) return null
  return (
    <svg className="qr" viewBox={`0 0 ${path.size} ${path.size}`} role="img" aria-label={label}>
      <rect width={path.size} height={path.size} />
      <path d={path.d} />
    </svg>
  )
}
