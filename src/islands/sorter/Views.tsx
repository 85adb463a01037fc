import { progress } from '../../domain/sorter/progress.ts'
import type { SorterAnswers } from '../../domain/sorter/types.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../ui/words.tsx'

/** How the list is shown: all of it in its order, what is left to sort, or bin by bin. */
export type View = 'all' | 'left' | 'bins'

interface Props {
  readonly tool: string
  readonly view: View
  readonly answers: SorterAnswers
  readonly onChange: (view: View) => void
}

/** Chooses how the list is shown. */
export function Views({ tool, view, answers, onChange }: Props) {
  const { say } = useWords()
  const { done, of } = progress(answers)
  const options = [
    { value: 'all' as const, text: say('sorter.view-all', { count: of }) },
    { value: 'left' as const, text: say('sorter.view-left', { count: of - done }) },
    { value: 'bins' as const, text: say('sorter.view-bins') },
  ]
  return (
    <fieldset className="filter with-script">
      <legend>{say('sorter.view')}</legend>
      <Segmented name={`view-${tool}`} value={view} options={options} onChange={onChange} />
    </fieldset>
  )
}
