import type { RegisterRow } from '../../../domain/standard/register/rows.ts'

const SHAPES: Readonly<Record<RegisterRow['verdict'], string>> = {
  met: 'M4 12.5l5.5 5.5L20 6.5',
  'not-met': 'M5 5l14 14M19 5L5 19',
  'too-few': 'M12 3l9 16H3z',
  none: 'M5 12h14',
}

/** The result against the target as a shape; the word beside it says the same. */
export function ResultMark({ verdict }: Pick<RegisterRow, 'verdict'>) {
  return (
    <svg className="result-mark" data-verdict={verdict} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[verdict]} />
    </svg>
  )
}
