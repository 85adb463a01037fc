import { useEffect, useState } from 'react'
import type { WordingDefinition } from '../../domain/wording/types.ts'
import { fetchDefinition } from '../ui/definitions.ts'
import type { Checker } from './checker.ts'

/** The rules and what reads by them, fetched once there is a text: they are larger than the rest of the page. */
export function useChecker(tool: string, isWanted: boolean) {
  const [checker, setChecker] = useState<Checker>()
  const [isLost, setLost] = useState(false)
  const isComing = isWanted && !checker && !isLost
  useEffect(() => {
    if (!isComing) return
    Promise.all([import('./checker.ts'), fetchDefinition(tool)]).then(
      ([{ checkerOf }, definition]) =>
        definition ? setChecker(checkerOf(definition as unknown as WordingDefinition)) : setLost(true),
      () => setLost(true),
    )
  }, [isComing, tool])
  return { checker, isComing, retry: isLost ? () => setLost(false) : undefined }
}
