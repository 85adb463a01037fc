import { report } from '../../domain/scale/report.ts'
import type { ScaleAnswers, ScaleDefinition } from '../../domain/scale/types.ts'
import { useWords } from '../ui/words.tsx'
import { MarksTable } from './MarksTable.tsx'
import { Profile } from './Profile.tsx'

/** The picture of the marks with its table, and how they may be read. */
export function Result({ definition, answers }: { definition: ScaleDefinition; answers: ScaleAnswers }) {
  const { say } = useWords()
  const lines = report(definition, answers).groups.flatMap((group) =>
    group.lines.filter(({ number }) => number !== undefined),
  )
  const marked = lines.some(({ marks }) => marks.some(({ rating }) => rating !== undefined))
  return (
    <section className="result profile-result on-screen" aria-labelledby={`result-${definition.id}`}>
      <h3 id={`result-${definition.id}`}>{say('scale.picture')}</h3>
      {marked ? (
        <>
          <Profile definition={definition} lines={lines} />
          <MarksTable definition={definition} lines={lines} />
        </>
      ) : (
        <p>{say('scale.noPicture')}</p>
      )}
      <p className="hint">{definition.caution}</p>
    </section>
  )
}
