import type { JourneyAnswers, JourneyDefinition } from '../../domain/journey/types.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { useWords } from '../ui/words.tsx'
import { Compare, useCompared } from './Compare.tsx'
import { CompareTable } from './CompareTable.tsx'
import { Heartbeat } from './Heartbeat.tsx'
import { SavePicture } from './SavePicture.tsx'
import { StepsTable } from './StepsTable.tsx'
import { Summary } from './Summary.tsx'
import type { Named } from './sections.ts'

interface Props {
  readonly definition: JourneyDefinition
  readonly record: SavedRecord<JourneyAnswers>
}

/** The picture of a map as it grows, its table, another map to compare with, and files of it. */
export function Result({ definition, record }: Props) {
  const { say } = useWords()
  const { others, other, choose } = useCompared(record)
  const mine = { name: record.title.trim() || say('record.untitled'), answers: record.answers }
  const maps: readonly [Named, Named?] = other ? [mine, other] : [mine]
  return (
    <>
      {!other && <Summary definition={definition} answers={record.answers} />}
      <Heartbeat definition={definition} maps={maps} />
      <details className="picture-table">
        <summary>{say('journey.table')}</summary>
        {other ? (
          <CompareTable definition={definition} maps={[mine, other]} />
        ) : (
          <StepsTable definition={definition} record={record} />
        )}
      </details>
      {others.length > 0 && <Compare others={others} chosen={other?.id} onChoose={choose} />}
      <SavePicture definition={definition} maps={maps} />
    </>
  )
}
