import { memo } from 'react'
import { withText } from '../../domain/scale/answers.ts'
import { sidesOf } from '../../domain/scale/items.ts'
import type { Mark, ScaleAnswers, ScaleDefinition, ScaleItem } from '../../domain/scale/types.ts'
import { gapInWords } from '../../domain/scale/words.ts'
import { Field } from '../ui/Field.tsx'
import { QuestionFrame } from '../ui/QuestionFrame.tsx'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { Poles } from './Poles.tsx'
import { Rating } from './Rating.tsx'

type Change = OpenRecord<ScaleAnswers>['change']

interface Props {
  readonly definition: ScaleDefinition
  readonly item: ScaleItem
  readonly number: number
  readonly marks: Readonly<Record<string, Mark>> | undefined
  readonly gap: number | undefined
  readonly change: Change
}

const NO_MARK: Mark = {}

/** One item with a row of points for each side. Drawn again only when its own marks change. */
export const RatedItem = memo(function RatedItem({ definition, item, number, marks, gap, change }: Props) {
  const { say } = useWords()
  const heading = `q-${definition.id}-${item.id}`
  return (
    <QuestionFrame number={number} heading={heading} question={item.question}>
      {item.help && <p className="measure">{item.help}</p>}
      <div className="sides">
        {sidesOf(definition).map((side) => (
          <Rating
            key={side.id}
            definition={definition}
            item={item}
            number={number}
            side={side}
            heading={heading}
            mark={marks && Object.hasOwn(marks, side.id) ? (marks[side.id] ?? NO_MARK) : NO_MARK}
            change={change}
          />
        ))}
      </div>
      {gap !== undefined && (
        <p className="gap">
          <strong>{say('scale.gap')}:</strong> {gapInWords(gap, say)}
        </p>
      )}
      {item.poles && <Poles poles={item.poles} />}
    </QuestionFrame>
  )
})

/** An item that is answered in writing. */
export const WrittenItem = memo(function WrittenItem({
  item,
  text,
  change,
}: {
  readonly item: ScaleItem
  readonly text: string
  readonly change: Change
}) {
  const type = item.write === 'short' ? 'text' : (item.write ?? 'text')
  return (
    <div className="written">
      <Field
        label={item.question}
        {...(item.help ? { help: item.help } : {})}
        type={type}
        value={text}
        onChange={(next) =>
          change(
            (record) => ({ ...record, answers: withText(record.answers, item.id, next) }),
            `text ${item.id}`,
          )
        }
      />
    </div>
  )
})
