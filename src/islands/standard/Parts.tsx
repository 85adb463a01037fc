import { type ReactNode, Suspense, useState } from 'react'
import type { SavedRecord } from '../../domain/record/types.ts'
import type { StandardAnswers } from '../../domain/standard/answers.ts'
import type { StandardDefinition } from '../../domain/standard/definition.ts'
import { lazily } from '../ui/lazily.tsx'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import type { Edit } from './StandardTool.tsx'

export interface PartProps {
  readonly definition: StandardDefinition
  readonly record: SavedRecord<StandardAnswers>
  readonly edit: Edit
  readonly change: OpenRecord<StandardAnswers>['change']
}

const Measuring = lazily(async () => (await import('./Measuring.tsx')).Measuring)
const Sources = lazily(async () => (await import('./Sources.tsx')).Sources)
const Keeping = lazily(async () => (await import('./Keeping.tsx')).Keeping)

/** What comes once the promise is worded: measuring it, whom to ask, and who keeps it. Each is fetched when it is opened. */
export function Parts(props: PartProps) {
  const { say } = useWords()
  return (
    <div className="standard-parts">
      <Fold title={say('standard.measureIt')}>
        <Measuring {...props} />
      </Fold>
      <Fold title={props.definition.asking.title}>
        <Sources {...props} />
      </Fold>
      <Fold title={say('standard.keepIt')}>
        <Keeping {...props} />
      </Fold>
    </div>
  )
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  const { say } = useWords()
  const [opened, setOpened] = useState(false)
  return (
    <details
      className="standard-part"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      {opened && <Suspense fallback={<p role="status">{say('standard.opening')}</p>}>{children}</Suspense>}
    </details>
  )
}
