import { useEffect, useState } from 'react'
import { type KindModule, loadKind } from '../kinds.ts'
import type { AnyDefinition } from './definitions.ts'

interface Kinds {
  /** By name, as they arrive. */
  readonly kinds: Readonly<Record<string, KindModule>>
  /** Tries again to fetch what was lost on the way; nothing when all came. */
  readonly retry: (() => void) | undefined
}

/** What the kinds of some tools know about their records. */
export function useKinds(definitions: Iterable<AnyDefinition | null | undefined>): Kinds {
  const [kinds, setKinds] = useState<Kinds['kinds']>({})
  const [lost, setLost] = useState(false)
  const names = Array.from(definitions, (definition) => definition?.kind ?? '')
  const wanted = [...new Set(names)].sort().join(' ')
  useEffect(() => {
    for (const kind of wanted.split(' ').filter(Boolean)) {
      loadKind(kind).then(
        (module) => module && setKinds((all) => ({ ...all, [kind]: module })),
        () => setLost(true),
      )
    }
  }, [wanted])
  // A browser may remember that a script could not be had, until the page is opened again.
  return { kinds, retry: lost ? () => location.reload() : undefined }
}
