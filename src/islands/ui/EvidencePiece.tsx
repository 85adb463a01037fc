import { useState } from 'react'
import type { Evidence } from '../../domain/record/types.ts'
import { numberFormat } from '../../domain/text/intl.ts'
import { fileName } from '../../formats/file.ts'
import { EvidenceLarge } from './EvidenceLarge.tsx'
import { useEvidenceUrl } from './useEvidenceUrl.ts'
import { useWords } from './words.tsx'

interface Props {
  readonly piece: Evidence
  readonly onRemove: () => void
}

/** One piece of evidence: small, with its name and size, ways to see it whole, and a way to take it off. */
export function EvidencePiece({ piece, onRemove }: Props) {
  const { say, language } = useWords()
  const [large, setLarge] = useState(false)
  const found = useEvidenceUrl(piece)
  const { name, type, size } = piece
  return (
    <li>
      {found.state === 'there' && type !== 'application/pdf' && (
        <button type="button" className="thumbnail" onClick={() => setLarge(true)}>
          <img
            src={found.url}
            alt={say('evidence.open', { name })}
            width={piece.width}
            height={piece.height}
          />
        </button>
      )}
      <p>
        {found.state === 'there' && type === 'application/pdf' ? (
          // The ending is ours: a file that begins as a PDF must not be saved as a program.
          <a href={found.url} download={fileName(name.replace(/\.pdf$/i, ''), 'pdf')}>
            {name}
          </a>
        ) : (
          name
        )}{' '}
        <span className="hint">{kilobytes(size, language)}</span>
      </p>
      {(found.state === 'missing' || found.state === 'failed') && (
        <p className="hint">{say(`evidence.state-${found.state}`)}</p>
      )}
      <button type="button" className="plain" onClick={onRemove}>
        {say('evidence.remove')}
        <span className="hidden">: {name}</span>
      </button>
      {large && found.state === 'there' && (
        <EvidenceLarge piece={piece} url={found.url} onClose={() => setLarge(false)} />
      )}
    </li>
  )
}

function kilobytes(size: number, language: string): string {
  const format = numberFormat(language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  })
  return format.format(Math.ceil(size / 1000))
}
