import { answerTo } from '../../domain/checklist/answers.ts'
import { currentItems } from '../../domain/checklist/score.ts'
import type { ChecklistAnswers, ChecklistDefinition } from '../../domain/checklist/types.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../ui/words.tsx'

export type Filter = 'all' | 'left' | 'changes'

interface Props {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

/** Chooses between all questions, those left, and those to change. */
export function FilterRow({ filter, onChange }: Props) {
  const { say } = useWords()
  const options = (['all', 'left', 'changes'] as const).map((value) => ({
    value,
    text: say(`checklist.filter-${value}`),
  }))
  return (
    <fieldset className="filter with-script">
      <legend>{say('checklist.filter')}</legend>
      <Segmented name="filter" value={filter} options={options} onChange={onChange} />
    </fieldset>
  )
}

/** The ids of the questions a filter shows: with any answer missing, or with any answer of partly or no. */
export function itemsToShow(
  definition: ChecklistDefinition,
  answers: ChecklistAnswers,
  filter: Filter,
): string[] {
  return currentItems(definition)
    .filter(({ id }) =>
      answers.subjects.some((subject) => {
        const { verdict } = answerTo(answers, id, subject.id)
        return (
          filter === 'all' ||
          (filter === 'left' ? verdict === undefined : verdict === 'no' || verdict === 'partly')
        )
      }),
    )
    .map(({ id }) => id)
}
