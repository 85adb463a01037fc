import type { SavedRecord } from '../../domain/record/types.ts'
import { type ReportLine, report } from '../../domain/scale/report.ts'
import type { ScaleAnswers, ScaleDefinition } from '../../domain/scale/types.ts'
import { briefName } from '../../domain/scale/words.ts'
import { ActionsSection } from '../ui/ActionList.tsx'
import { useWords } from '../ui/words.tsx'
import { MarksTable } from './MarksTable.tsx'
import { Profile } from './Profile.tsx'
import { ReportItem } from './ReportItem.tsx'

interface Props {
  readonly definition: ScaleDefinition
  readonly record: SavedRecord<ScaleAnswers>
  readonly level: 'changes' | 'full'
}

/** A scale laid out for paper: everything in its order, or only what was said, what to talk about first at the top. */
export function ScaleReport({ definition, record, level }: Props) {
  const { say } = useWords()
  const { groups, brief, earlier } = report(definition, record.answers)
  const rated = groups.flatMap(({ lines }) => lines.filter(({ number }) => number !== undefined))
  const item = (line: ReportLine) => <ReportItem key={line.item.id} definition={definition} line={line} />
  return (
    <>
      <section>
        <h2>{say('scale.picture')}</h2>
        <Profile definition={definition} lines={rated} />
        <MarksTable definition={definition} lines={rated} />
        {definition.ends && <p>{say('scale.ends', { ...definition.ends, points: definition.points })}.</p>}
        <p>{definition.caution}</p>
      </section>
      {level === 'changes' && (
        <section>
          <h2>{briefName(definition, say)}</h2>
          {brief.length > 0 ? brief.map(item) : <p>{say('scale.nothing')}</p>}
        </section>
      )}
      {level === 'full' &&
        groups.map(({ id, title, lines }) => (
          <section key={id}>
            <h2>{title}</h2>
            {lines.map(item)}
          </section>
        ))}
      {level === 'full' && earlier.length > 0 && (
        <section>
          <h2>{say('scale.earlier')}</h2>
          <p>{say('scale.earlierWhy')}</p>
          {earlier.map((one) => (
            <ReportItem
              key={one.item}
              definition={definition}
              line={{
                ...one,
                item: { id: one.item, question: one.question },
                number: undefined,
                gap: undefined,
              }}
            />
          ))}
        </section>
      )}
      <ActionsSection actions={record.actions} />
    </>
  )
}
