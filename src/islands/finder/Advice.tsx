import type { FinderOutcome } from '../../domain/finder/types.ts'
import { pageAddress } from '../../state/language.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly outcome: FinderOutcome
  /** Level of the headings over the lists. */
  readonly level: 3 | 4
}

/** What an outcome is, what to do and what to avoid. */
export function Advice({ outcome, level }: Props) {
  const { say } = useWords()
  const Heading = `h${level}` as const
  return (
    <>
      <p className="measure">{outcome.means}</p>
      <div className="advice">
        <div>
          <Heading>{say('finder.do')}</Heading>
          <ul className="do">
            {outcome.do.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        <div>
          <Heading>{say('finder.avoid')}</Heading>
          <ul className="avoid">
            {outcome.avoid.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      </div>
    </>
  )
}

/** The guidance that an outcome comes from. */
export function ReadMore({ outcome: { read } }: { outcome: FinderOutcome }) {
  const { say } = useWords()
  if (!read) return null
  const anchor = read.heading ? `#${read.heading}` : ''
  return (
    <p>
      {say('finder.read')} <a href={`${pageAddress(read.page)}${anchor}`}>{read.text}</a>
    </p>
  )
}
