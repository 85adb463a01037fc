import { useEffect, useState } from 'react'
import type { Evidence } from '../../domain/record/types.ts'
import { openEvidence } from '../../state/evidence.ts'

/** The address at which a page can show a piece of evidence, while it is on its way, or why there is none. */
export type EvidenceUrl = { state: 'waiting' | 'missing' | 'failed' } | { state: 'there'; url: string }

/** Reads a piece of evidence and gives it an address for as long as it is shown. */
export function useEvidenceUrl(piece: Evidence): EvidenceUrl {
  const [result, setResult] = useState<EvidenceUrl>({ state: 'waiting' })
  // The bytes under an id never change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a record gives a new object for the same piece at every change.
  useEffect(() => {
    let url = ''
    let shown = true
    void openEvidence(piece).then((outcome) => {
      if (!shown) return
      if (!outcome.ok) return setResult({ state: 'failed' })
      if (!outcome.value) return setResult({ state: 'missing' })
      url = URL.createObjectURL(outcome.value)
      setResult({ state: 'there', url })
    })
    return () => {
      shown = false
      URL.revokeObjectURL(url)
    }
  }, [piece.id, piece.type])
  return result
}
