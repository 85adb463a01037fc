import { memo, useId } from 'react'
import { isKept } from '../../domain/wording/apply.ts'
import { segmentsOf } from '../../domain/wording/segments.ts'
import type { Finding, KeptPhrase } from '../../domain/wording/types.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly kept: readonly KeptPhrase[]
  /** Called with the place of a finding in the list, from 0. */
  readonly onShow: (place: number) => void
}

/** The text with each finding marked and numbered; a mark leads to its finding. */
export const MarkedText = memo(function MarkedText({ text, findings, kept, onShow }: Props) {
  const { say } = useWords()
  const name = useId()
  return (
    <section className="marked-text" aria-labelledby={name}>
      <h4 id={name}>{say('wording.inText')}</h4>
      <p dir="auto">
        {segmentsOf(text, findings).map(({ start, text: words, finding: place }) => {
          const finding = place === undefined ? undefined : findings[place]
          if (place === undefined || !finding) return <span key={start}>{words}</span>
          const isSettled = finding.kind === 'safety' || isKept({ kept }, finding)
          return (
            <mark key={start} className={isSettled ? 'settled' : undefined}>
              <a
                href={`#finding-${place + 1}`}
                onClick={(event) => {
                  // The address names the record, so the way to the finding must not change it.
                  event.preventDefault()
                  onShow(place)
                }}
              >
                {words}
                <span className="mark-number">
                  <span className="hidden">, {say('wording.finding')} </span>
                  {place + 1}
                </span>
              </a>
            </mark>
          )
        })}
      </p>
    </section>
  )
})
