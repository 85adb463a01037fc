import { withSign } from '../../domain/finder/answers.ts'
import type { FinderAnswers, FinderDefinition, FinderOutcome } from '../../domain/finder/types.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { Field } from '../ui/Field.tsx'
import { NameField } from '../ui/NameField.tsx'
import { Plan } from '../ui/Plan.tsx'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { Advice, ReadMore } from './Advice.tsx'
import { SignTicks } from './SignTicks.tsx'

interface Props {
  readonly definition: FinderDefinition
  readonly record: SavedRecord<FinderAnswers>
  readonly outcome: FinderOutcome
  readonly change: OpenRecord<FinderAnswers>['change']
  readonly onAgain: () => void
}

/** What the answers lead to: the advice, the signs to tick, and what the reader makes of it. */
export function Found({ definition, record, outcome, change, onAgain }: Props) {
  const { say } = useWords()
  const title = `found-${definition.id}`
  return (
    <section className="found" aria-labelledby={title}>
      <h3 id={title} tabIndex={-1} data-goal>
        <span className="found-label">{say('finder.outcome')}: </span>
        {outcome.title}
      </h3>
      <Advice outcome={outcome} level={4} />
      {outcome.signs && (
        <SignTicks
          signs={outcome.signs}
          seen={record.answers.seen}
          onTick={(id, isSeen) => change((one) => ({ ...one, answers: withSign(one.answers, id, isSeen) }))}
        />
      )}
      {definition.caution && <p className="hint measure">{definition.caution}</p>}
      <ReadMore outcome={outcome} />
      <div className="found-record">
        <NameField {...definition.name} value={record.title} change={change} />
        <Field
          type="long"
          label={say('finder.note')}
          value={record.note}
          onChange={(note) => change((one) => ({ ...one, note }), 'note')}
        />
      </div>
      <Plan actions={record.actions} change={change} />
      <button type="button" className="again" onClick={onAgain}>
        {say('finder.again')}
      </button>
    </section>
  )
}
