import { useEffect, useRef } from 'react'
import type { Evidence } from '../../domain/record/types.ts'
import { useWords } from './words.tsx'

interface Props {
  readonly piece: Evidence
  readonly url: string
  readonly onClose: () => void
}

/** A picture as large as the window lets it be. Escape closes it, and the focus goes back to where it was. */
export function EvidenceLarge({ piece: { name, width, height }, url, onClose }: Props) {
  const { say } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="large" aria-label={name} onClose={onClose}>
      <button type="button" onClick={() => dialog.current?.close()}>
        {say('evidence.close')}
      </button>
      <img src={url} alt={say('evidence.picture', { name })} width={width} height={height} />
    </dialog>
  )
}
