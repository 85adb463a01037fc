import { useEffect, useState } from 'react'
import type { StandardWords } from '../../domain/standard/types.ts'
import { ROOT } from '../../state/root.ts'
import type { Reader } from './reader.ts'

let coming: Promise<Reader> | undefined

/** The reader of drafts with its word list; both are fetched once, when somebody is about to write. */
export function useReader(wanted: boolean): {
  readonly reader: Reader | undefined
  readonly failed: boolean
} {
  const [reader, setReader] = useState<Reader>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!wanted) return
    coming ??= fetchReader()
    coming.then(setReader).catch(() => {
      coming = undefined
      setFailed(true)
    })
  }, [wanted])
  return { reader, failed }
}

async function fetchReader(): Promise<Reader> {
  const [{ readerOf }, words] = await Promise.all([
    import('./reader.ts'),
    fetch(`${ROOT}standard-words.json`).then((answer) => answer.json() as Promise<StandardWords>),
  ])
  return readerOf(words)
}
