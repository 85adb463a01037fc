import type { Verdict } from '../../domain/checklist/types.ts'
import { useWords } from '../ui/words.tsx'

const SHAPES: Record<Verdict | 'none', string> = {
  yes: 'm4 11 4 4 8-10',
  partly: 'M10 3a7 7 0 1 0 0 14V3Z',
  no: 'm5 5 10 10M15 5 5 15',
  na: 'M4 10h12',
  none: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z',
}

/** An answer as a shape and a word: never by colour alone. */
export function VerdictMark({ verdict = 'none' }: { verdict?: Verdict | 'none' | undefined }) {
  const { say } = useWords()
  return (
    <span className={`verdict ${verdict}`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path d={SHAPES[verdict]} />
      </svg>
      {say(`checklist.verdict-${verdict}`)}
    </span>
  )
}
