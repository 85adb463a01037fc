import type { ScaleItem } from '../../domain/scale/types.ts'

/** What each end of a bipolar scale stands for, both shown alike. */
export function Poles({ poles }: { poles: NonNullable<ScaleItem['poles']> }) {
  return (
    <dl className="poles">
      {[poles.low, poles.high].map(({ name, stands }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{stands}</dd>
        </div>
      ))}
    </dl>
  )
}
