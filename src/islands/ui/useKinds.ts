import { useEffect, useState } from 'react'
import { type KindModule, loadKind } from '../kinds.ts'
import type { AnyDefinition } from './definitions.ts'

/** What the kinds of some tools know about their records, as it arrives. */
export function useKinds(
  definitions: Iterable<AnyDefinition | null | undefined>,
): Readonly<Record<string, KindModule>> {
  const [kinds, setKinds] = useState<Readonly<Record<string, KindModule>>>({})
  const names = Array.from(definitions, (definition) => definition?.kind ?? '')
  const wanted = [...new Set(names)].sort().join(' ')
  useEffect(() => {
    for (const kind of wanted.split(' ').filter(Boolean)) {
      void loadKind(kind).then((module) => module && setKinds((all) => ({ ...all, [kind]: module })))
    }
  }, [wanted])
  return kinds
}
