import { useId, useState } from 'react'
import type { Register } from '../../domain/standard/answers.ts'
import { wordingOf } from '../../domain/standard/composing/wording.ts'
import { REVIEW_MONTHS, reviewDate } from '../../domain/standard/register/review-date.ts'
import { STATUSES } from '../../domain/standard/register/types.ts'
import { type StandardWarning, warningsOf } from '../../domain/standard/register/warnings.ts'
import { registeredOf } from '../../domain/standard/registered.ts'
import { reviewOf, withReview } from '../../domain/standard/review.ts'
import { newId } from '../../state/ids.ts'
import { Field } from '../ui/Field.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../ui/words.tsx'
import type { PartProps } from './Parts.tsx'

/** What four periods in a row are: a year of quarters. */
const IN_A_ROW = { inARow: 4 }

/** Who keeps the standard (E10, E12, E13): status, owner, where it is shown, and its review. */
export function Keeping(props: PartProps) {
  const { record, edit } = props
  const { say } = useWords()
  const name = useId()
  const { register } = record.answers
  const set = (change: Partial<Register>, field = '') =>
    edit((now) => ({ ...now, register: { ...now.register, ...change } }), field)
  const tick = (id: 'ownerMayChange' | 'measurable' | 'usedInSales') => (
    <label className="tick">
      <input
        type="checkbox"
        checked={register[id]}
        onChange={({ target }) => set({ [id]: target.checked })}
      />
      <span>{say(`standard.register-${id}`)}</span>
    </label>
  )
  const today = new Date().toISOString().slice(0, 10)
  return (
    <div className="standard-keeping">
      <fieldset>
        <legend>{say('standard.register-status')}</legend>
        <Segmented
          name={name}
          value={register.status}
          options={STATUSES.map((value) => ({ value, text: say(`standard.status-${value}`) }))}
          onChange={(status) => set({ status })}
        />
      </fieldset>
      <Field
        label={say('standard.register-owner')}
        help={say('standard.ownerHow')}
        value={register.owner}
        onChange={(owner) => set({ owner }, 'owner')}
      />
      {tick('ownerMayChange')}
      <Field
        label={say('standard.register-shownWhere')}
        help={say('standard.shownHow')}
        value={register.shownWhere}
        onChange={(shownWhere) => set({ shownWhere }, 'shown')}
      />
      {tick('measurable')}
      {tick('usedInSales')}
      <Review {...props} />
      <Warnings warnings={warningsOf(registeredOf(record, say), IN_A_ROW, today)} />
    </div>
  )
}

/** The day of the next review (E14), which is an action of the record, and its entry for a calendar. */
function Review({ definition, record, change }: PartProps) {
  const { say, language } = useWords()
  const [said, setSaid] = useState('')
  const review = reviewOf(record)
  const set = (day: string) =>
    change(
      (now) => ({
        ...now,
        actions: withReview(now.actions, day, {
          id: newId(),
          what: say('standard.reviewWhat'),
          owner: now.answers.register.owner,
        }),
      }),
      'review',
    )
  function inMonths(months: number) {
    const found = reviewDate(new Date().toISOString().slice(0, 10), months)
    if (found.ok) set(found.date)
  }
  async function toCalendar() {
    // The writer of calendars is fetched for those who want one.
    const [{ exportAs }, { download }] = await Promise.all([
      import('../../formats/index.ts'),
      import('../../formats/download.ts'),
    ])
    const entry = {
      id: record.id,
      title: record.title || definition.title,
      subtitle: wordingOf(record.answers, say),
      language,
      blocks: [],
      sheets: [],
      actions: review ? [review] : [],
    }
    download(`${say('standard.reviewFile')}.ics`, await exportAs('ics', entry, new Date().toISOString()))
  }
  return (
    <>
      <Field
        label={say('standard.row-review')}
        help={say('standard.reviewHow')}
        type="date"
        value={review?.due ?? ''}
        onChange={set}
      />
      <div className="buttons">
        {[REVIEW_MONTHS.least, REVIEW_MONTHS.most].map((months) => (
          <button type="button" key={months} onClick={() => inMonths(months)}>
            {say('standard.inMonths', { count: months })}
          </button>
        ))}
        {review && (
          <button
            type="button"
            onClick={() => void toCalendar().catch(() => setSaid(say('standard.notFetched')))}
          >
            {say('standard.toCalendar')}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </>
  )
}

function Warnings({ warnings }: { warnings: readonly StandardWarning[] }) {
  const { say } = useWords()
  if (warnings.length === 0) return null
  return (
    <ul className="standard-warnings">
      {warnings.map((warning) => (
        <li key={warning}>{say(`standard.warning-${warning}`)}</li>
      ))}
    </ul>
  )
}
