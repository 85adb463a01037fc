import { useId, useState } from 'react'
import type { SavedRecord } from '../../../domain/record/types.ts'
import type { StandardAnswers } from '../../../domain/standard/answers.ts'
import { REVIEW_MONTHS, reviewDate } from '../../../domain/standard/register/review-date.ts'
import { isSet, type SetForSeveral, withSet } from '../../../domain/standard/register/several.ts'
import { STATUSES, type Status } from '../../../domain/standard/register/types.ts'
import { newId } from '../../../state/ids.ts'
import { changeRecord, stepRecord } from '../../../state/records.ts'
import { Field } from '../../ui/Field.tsx'
import { SaveLine } from '../../ui/SaveLine.tsx'
import { useWords } from '../../ui/words.tsx'

/** Sets the status, the owner and the review of the standards that are chosen, and takes it back. */
export function Several({ chosen }: { readonly chosen: readonly SavedRecord<StandardAnswers>[] }) {
  const { say } = useWords()
  const id = useId()
  const [set, setSet] = useState<SetForSeveral>({})
  const [said, setSaid] = useState('')
  const [steps, setSteps] = useState<readonly (readonly string[])[]>([])
  const last = steps.at(-1)

  function change() {
    if (!isSet(set)) return setSaid(say('register.setNothing'))
    const review = () => ({ id: newId(), what: say('standard.reviewWhat') })
    for (const record of chosen) changeRecord(withSet(record, set, review()))
    setSteps([...steps, chosen.map((record) => record.id)])
    setSaid(say('register.setDone', { count: chosen.length }))
    setSet({})
  }

  function undo() {
    const left = (last ?? []).filter((record) => !stepRecord(record, 'undo'))
    setSteps(steps.slice(0, -1))
    setSaid(say(left.length === 0 ? 'register.setUndone' : 'register.undoneRest'))
  }

  function inMonths(months: number) {
    const found = reviewDate(new Date().toLocaleDateString('sv-SE'), months)
    if (found.ok) setSet({ ...set, reviewOn: found.date })
  }

  return (
    <section className="register-several on-screen" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('register.several')}</h2>
      {chosen.length === 0 ? (
        <p className="hint">{say('register.noneChosen')}</p>
      ) : (
        <>
          <p className="hint">{say('register.severalHow')}</p>
          <div className="several-fields">
            <div className="field">
              <label htmlFor={id}>{say('register.column-status')}</label>
              <select
                id={id}
                value={set.status ?? ''}
                onChange={({ target }) => setSet({ ...set, status: (target.value || undefined) as Status })}
              >
                <option value="">{say('register.keepStatus')}</option>
                {STATUSES.map((status) => (
                  <option key={status} value={status}>
                    {say(`standard.status-${status}`)}
                  </option>
                ))}
              </select>
            </div>
            <Field
              label={say('register.setOwner')}
              value={set.owner ?? ''}
              onChange={(owner) => setSet({ ...set, owner: owner || undefined })}
            />
            <Field
              label={say('register.setReview')}
              type="date"
              value={set.reviewOn ?? ''}
              onChange={(reviewOn) => setSet({ ...set, reviewOn: reviewOn || undefined })}
            />
          </div>
          <div className="buttons">
            {[REVIEW_MONTHS.least, REVIEW_MONTHS.most].map((months) => (
              <button type="button" key={months} onClick={() => inMonths(months)}>
                {say('standard.inMonths', { count: months })}
              </button>
            ))}
          </div>
        </>
      )}
      <div className="buttons">
        {chosen.length > 0 && (
          <button type="button" className="primary" onClick={change}>
            {say('register.set', { count: chosen.length })}
          </button>
        )}
        {last && (
          <button type="button" onClick={undo}>
            {say('register.setUndo')}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
      {steps.length > 0 && <SaveLine undo={undefined} redo={undefined} />}
    </section>
  )
}
