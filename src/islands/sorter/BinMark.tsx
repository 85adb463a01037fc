import type { Bin } from '../../domain/sorter/types.ts'

const PATHS: Readonly<Record<Bin['shape'], string>> = {
  square: 'M4 4h16v16H4z',
  triangle: 'M12 3 22 20H2z',
  circle: 'M12 3a9 9 0 1 1 0 18 9 9 0 1 1 0-18z',
  diamond: 'M12 2l10 10-10 10L2 12z',
}

/** The shape of a bin in its colour. Its name always stands beside it. */
export function BinMark({ bin: { shape, tone } }: { bin: Pick<Bin, 'shape' | 'tone'> }) {
  return (
    <svg className={`bin-mark tone-${tone}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[shape]} />
    </svg>
  )
}
