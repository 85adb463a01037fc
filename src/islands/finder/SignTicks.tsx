import { current } from '../../domain/finder/tree.ts'
import type { FinderSigns } from '../../domain/finder/types.ts'

interface Props {
  readonly signs: FinderSigns
  readonly seen: readonly string[]
  readonly onTick: (id: string, isSeen: boolean) => void
}

/** Signs to watch for; those that were seen are ticked, and then it is said what to do. */
export function SignTicks({ signs, seen, onTick }: Props) {
  const shown = current(signs.items)
  return (
    <fieldset className="signs">
      <legend>{signs.title}</legend>
      {shown.map(({ id, sign }) => (
        <label className="tick" key={id}>
          <input
            type="checkbox"
            checked={seen.includes(id)}
            onChange={({ target }) => onTick(id, target.checked)}
          />
          <span>{sign}</span>
        </label>
      ))}
      <div role="status">
        {shown.some(({ id }) => seen.includes(id)) && <p className="fix">{signs.seen}</p>}
      </div>
    </fieldset>
  )
}
