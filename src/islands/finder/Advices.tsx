import { current } from '../../domain/finder/tree.ts'
import type { FinderDefinition } from '../../domain/finder/types.ts'
import { Advice } from './Advice.tsx'

interface Props {
  readonly definition: FinderDefinition
  /** Level of the headings over the outcomes. */
  readonly level: 2 | 3
}

/** Every outcome with its advice and its signs, for paper. */
export function Advices({ definition, level }: Props) {
  const Heading = `h${level}` as const
  const Inner = level === 2 ? 'h3' : 'h4'
  return (
    <>
      {current(definition.outcomes.items).map((outcome) => (
        <section className="outcome" key={outcome.id}>
          <Heading>{outcome.title}</Heading>
          <Advice outcome={outcome} level={level === 2 ? 3 : 4} />
          {outcome.signs && (
            <>
              <Inner>{outcome.signs.title}</Inner>
              {current(outcome.signs.items).map(({ id, sign }) => (
                <label className="tick" key={id}>
                  <input type="checkbox" />
                  <span>{sign}</span>
                </label>
              ))}
              <p>{outcome.signs.seen}</p>
            </>
          )}
        </section>
      ))}
    </>
  )
}
