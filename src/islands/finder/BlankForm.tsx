import type { FinderDefinition } from '../../domain/finder/types.ts'
import { WriteOn } from '../ui/WriteOn.tsx'
import { useWords } from '../ui/words.tsx'
import { Advices } from './Advices.tsx'
import { Chart } from './Chart.tsx'

/** The finder on paper: the chart on one page, then the advice for each outcome. */
export function BlankForm({ definition }: { definition: FinderDefinition }) {
  const { say } = useWords()
  return (
    <>
      <div className="chart-page">
        <Chart definition={definition} steps={[]} level={2} />
      </div>
      <Advices definition={definition} level={2} />
      <WriteOn label={definition.name.prompt} lines={1} />
      <WriteOn label={say('finder.note')} lines={3} />
      {definition.caution && <p className="hint">{definition.caution}</p>}
    </>
  )
}
