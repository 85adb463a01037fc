import { useEffect, useState } from 'react'
import { type KindModule, loadKind } from '../kinds.ts'
import type { AnyDefinition } from './definitions.ts'

/** What the kinds of some tools know about their records, as it arrives. */
export function useKinds(
  definitions: Readonly<Record<string, AnyDefinition | null>>,
): Readonly<Record<string, KindModule>> {
  const [kinds, setKinds] = useState<Readonly<Record<string, KindModule>>>({})
  const wanted = [...new Set(Object.values(definitions).map((definition) => definition?.kind ?? ''))]
    .sort()
    .join(' ')
  useEffect(() => {
    for (const kind of wanted.split(' ').filter(Boolean)) {
      void loadKind(kind).then((module) => module && setKinds((all) => ({ ...all, [kind]: module })))
    }
  }, [wanted])
  return kinds
}
