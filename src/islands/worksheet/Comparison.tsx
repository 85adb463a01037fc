import type { ReportSection } from '../../domain/worksheet/report.ts'
import { useWords } from '../ui/words.tsx'

/** Two lists laid side by side: what each holds alone, and what both hold. */
export function Comparison({ of }: { of: NonNullable<ReportSection['comparison']> }) {
  const { say } = useWords()
  const { first, second, both, onlyFirst, onlySecond } = of
  const alone = [
    { item: first, lines: onlyFirst },
    { item: second, lines: onlySecond },
  ]
  return (
    <div className="comparison">
      <h4>{say('worksheet.compare')}</h4>
      <p className="hint on-screen">{say('worksheet.compareHow')}</p>
      <div className="columns">
        {alone.map(({ item, lines }) => (
          <div key={item.id}>
            <h5>{item.question}</h5>
            <p className="only">{say('worksheet.only')}</p>
            <Lines lines={lines} />
          </div>
        ))}
      </div>
      <p className="only">{say('worksheet.both')}</p>
      <Lines lines={both} />
    </div>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  const { say } = useWords()
  if (lines.length === 0) return <p className="hint">{say('worksheet.none')}</p>
  return (
    <ul>
      {[...new Set(lines)].map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  )
}
