import type { Score } from '../../domain/checklist/score.ts'
import { numberFormat } from '../../domain/text/intl.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly score: Score
  readonly name: string
}

const PARTS = ['yes', 'partly', 'no', 'na', 'left'] as const

/** A score as a sentence, a bar with a pattern for each answer, and the counts in words. */
export function ScoreBar({ score, name }: Props) {
  const { say, language } = useWords()
  const percent = numberFormat(language, { style: 'percent' })
  let at = 0
  return (
    <div className="score">
      {name && <p className="score-name">{name}</p>}
      <p>
        {score.share !== undefined && (
          <strong>{say('checklist.share', { percent: percent.format(score.share) })}. </strong>
        )}
        {say(`checklist.meaning-${score.verdict}`)}
      </p>
      <svg
        className="score-bar"
        viewBox={`0 0 ${score.asked} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {PARTS.map((part) => {
          const x = at
          at += score[part]
          return <rect key={part} className={part} x={x} y="0" width={score[part]} height="1" />
        })}
      </svg>
      <ul className="counts">
        {PARTS.filter((part) => score[part] > 0).map((part) => (
          <li key={part} className={part}>
            {say(`checklist.verdict-${part === 'left' ? 'none' : part}`)}: {score[part]}
          </li>
        ))}
      </ul>
    </div>
  )
}
