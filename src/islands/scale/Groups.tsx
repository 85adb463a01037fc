import { useMemo } from 'react'
import { textOf } from '../../domain/scale/answers.ts'
import { gapOf, ratedItems } from '../../domain/scale/items.ts'
import type { ScaleAnswers, ScaleDefinition } from '../../domain/scale/types.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { RatedItem, WrittenItem } from './Item.tsx'

interface Props {
  readonly definition: ScaleDefinition
  readonly answers: ScaleAnswers
  readonly change: OpenRecord<ScaleAnswers>['change']
}

/** The items in their groups. */
export function Groups({ definition, answers, change }: Props) {
  const numbers = useMemo(() => new Map(ratedItems(definition).map(({ id }, i) => [id, i + 1])), [definition])
  return definition.groups.map(({ id, title, items }) => (
    <section className="group" key={id} aria-labelledby={`group-${definition.id}-${id}`}>
      <div className="group-head">
        <h3 id={`group-${definition.id}-${id}`}>{title}</h3>
      </div>
      {items
        .filter(({ retired }) => !retired)
        .map((item) =>
          item.write ? (
            <WrittenItem key={item.id} item={item} text={textOf(answers, item.id)} change={change} />
          ) : (
            <RatedItem
              key={item.id}
              definition={definition}
              item={item}
              number={numbers.get(item.id) ?? 0}
              marks={Object.hasOwn(answers.marks, item.id) ? answers.marks[item.id] : undefined}
              gap={gapOf(definition, answers, item.id)}
              change={change}
            />
          ),
        )}
    </section>
  ))
}
