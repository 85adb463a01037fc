import { useRef } from 'react'
import type { Evidence } from '../../domain/record/types.ts'
import { EvidencePiece } from './EvidencePiece.tsx'
import type { News } from './useEvidence.ts'
import { useWords } from './words.tsx'

interface Props {
  readonly evidence: readonly Evidence[]
  readonly news: News | undefined
  readonly onRemove: (piece: Evidence) => void
}

/** The evidence to one answer, and what was last done to it. */
export default function EvidenceList({ evidence, news, onRemove }: Props) {
  const list = useRef<HTMLDivElement>(null)

  function remove(piece: Evidence) {
    onRemove(piece)
    // The button goes with its piece: the focus stays near.
    list.current?.focus()
  }

  return (
    <div className="evidence" ref={list} tabIndex={-1}>
      {evidence.length > 0 && (
        <ul>
          {evidence.map((piece) => (
            <EvidencePiece key={piece.id} piece={piece} onRemove={() => remove(piece)} />
          ))}
        </ul>
      )}
      {news && <Told news={news} />}
    </div>
  )
}

function Told({ news: { working, added, removed, refused } }: { news: News }) {
  const { say } = useWords()
  return (
    <>
      <p role="status" className="hint">
        {working && say('evidence.working')}
        {!working && added.map((name) => say('evidence.added', { name })).join(' ')}
        {removed && say('evidence.removed', { name: removed })}
      </p>
      {refused.length > 0 && (
        <div role="alert" className="refused">
          {refused.map(({ name, fault }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list only ever grows.
            <p key={i}>
              <strong>{say('evidence.refused', { name })}</strong> {say(`evidence.fault-${fault}`)}
            </p>
          ))}
        </div>
      )}
    </>
  )
}
