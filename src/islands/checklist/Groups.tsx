import { useMemo } from 'react'
import { currentItems, scoreItems } from '../../domain/checklist/score.ts'
import type { ChecklistAnswers, ChecklistDefinition } from '../../domain/checklist/types.ts'
import type { Evidence, SavedRecord } from '../../domain/record/types.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { Question } from './Question.tsx'

interface Props {
  readonly definition: ChecklistDefinition
  readonly record: SavedRecord<ChecklistAnswers>
  /** Last time's record, to be shown beside. */
  readonly previous: SavedRecord<ChecklistAnswers> | undefined
  readonly change: OpenRecord<ChecklistAnswers>['change']
  /** Ids of the questions to show; all when undefined. */
  readonly shown: ReadonlySet<string> | undefined
}

const NONE: readonly never[] = []

/** The questions in their groups, each group with its own progress. */
export function Groups({ definition, record, previous, change, shown }: Props) {
  const { say } = useWords()
  const { answers } = record
  const numbers = useMemo(
    () => new Map(currentItems(definition).map(({ id }, i) => [id, i + 1])),
    [definition],
  )
  const actions = useMemo(() => Map.groupBy(record.actions, ({ item }) => item), [record.actions])
  const evidence = useMemo(
    () => Map.groupBy(record.evidence ?? NONE, ({ item }: Evidence) => item),
    [record.evidence],
  )
  return definition.groups.map((group) => {
    const asked = group.items.filter(({ retired }) => !retired)
    const visible = asked.filter(({ id }) => !shown || shown.has(id))
    const scores = answers.subjects.map(({ id }) => scoreItems(asked, answers, id))
    const of = asked.length * answers.subjects.length
    const left = scores.reduce((sum, score) => sum + score.left, 0)
    if (visible.length === 0) return null
    return (
      <section className="group" key={group.id} aria-labelledby={`group-${definition.id}-${group.id}`}>
        <div className="group-head">
          <h3 id={`group-${definition.id}-${group.id}`}>{group.title}</h3>
          <p className="hint">{say('checklist.groupProgress', { done: of - left, of })}</p>
        </div>
        {visible.map((item) => (
          <Question
            key={item.id}
            tool={definition.id}
            number={numbers.get(item.id) ?? 0}
            item={item}
            one={definition.subject.one}
            subjects={answers.subjects}
            answers={answers.items[item.id]}
            last={previous?.answers.items[item.id]}
            actions={actions.get(item.id) ?? NONE}
            evidence={evidence.get(item.id) ?? NONE}
            change={change}
          />
        ))}
      </section>
    )
  })
}
