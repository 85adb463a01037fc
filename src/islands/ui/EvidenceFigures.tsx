import type { Evidence } from '../../domain/record/types.ts'
import { useEvidenceUrl } from './useEvidenceUrl.ts'
import { useWords } from './words.tsx'

/** Evidence in a report: pictures at a size that can be read on paper, a PDF by its name. */
export function EvidenceFigures({ evidence }: { evidence: readonly Evidence[] }) {
  return evidence.map((piece) => <Figure key={piece.id} piece={piece} />)
}

function Figure({ piece }: { piece: Evidence }) {
  const { say } = useWords()
  const found = useEvidenceUrl(piece)
  const { name, type, width, height } = piece
  if (found.state === 'missing' || found.state === 'failed') {
    return (
      <p>
        {say('evidence.named', { name })} {say(`evidence.state-${found.state}`)}
      </p>
    )
  }
  if (type === 'application/pdf') return <p>{say('evidence.named', { name })}</p>
  return (
    <figure className="evidence-figure">
      {found.state === 'there' && (
        <img src={found.url} alt={say('evidence.picture', { name })} width={width} height={height} />
      )}
      <figcaption>{say('evidence.named', { name })}</figcaption>
    </figure>
  )
}
