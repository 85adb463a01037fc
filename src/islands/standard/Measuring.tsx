import { useId, useRef } from 'react'
import type { Measure, Result } from '../../domain/standard/answers.ts'
import { targetOf } from '../../domain/standard/measured.ts'
import { METHODS, PERIODS, type Period } from '../../domain/standard/measuring/methods.ts'
import { planInWords } from '../../domain/standard/result-words.ts'
import { newId } from '../../state/ids.ts'
import { Field } from '../ui/Field.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../ui/words.tsx'
import type { PartProps } from './Parts.tsx'
import { ResultFields } from './ResultFields.tsx'

const EVERY = Object.keys(PERIODS) as Period[]

/** The measuring plan (E11), and the figures of each period with what they show. */
export function Measuring({ record, edit }: PartProps) {
  const { say } = useWords()
  const name = useId()
  const addButton = useRef<HTMLButtonElement>(null)
  const { answers } = record
  const { measure, results } = answers
  const set = (change: Partial<Measure>, field = '') =>
    edit((now) => ({ ...now, measure: { ...now.measure, ...change } }), field)
  const setResults = (make: (results: readonly Result[]) => readonly Result[], field = '') =>
    edit((now) => ({ ...now, results: make(now.results) }), field)
  const add = () => setResults((all) => [...all, { id: newId(), period: '', met: '', total: '' }])
  return (
    <div className="standard-measuring">
      {targetOf(answers) === undefined && <p className="standard-fault">{say('standard.noTarget')}</p>}
      <div className="field">
        <label htmlFor={`${name}-method`}>{say('standard.from-where')}</label>
        <select
          id={`${name}-method`}
          value={measure.method}
          onChange={({ target }) => set({ method: target.value as Measure['method'] })}
        >
          {METHODS.map((method) => (
            <option key={method} value={method}>
              {say(`standard.method-${method}`)}
            </option>
          ))}
        </select>
      </div>
      <fieldset>
        <legend>{say('standard.howMany')}</legend>
        <Segmented
          name={`${name}-coverage`}
          value={measure.coverage}
          options={(['all', 'sample'] as const).map((value) => ({
            value,
            text: say(`standard.coverage-${value}`),
          }))}
          onChange={(coverage) => set({ coverage })}
        />
      </fieldset>
      <fieldset>
        <legend>{say('standard.howOften')}</legend>
        <Segmented
          name={`${name}-every`}
          value={measure.every}
          options={EVERY.map((value) => ({ value, text: say(`standard.every-${value}`) }))}
          onChange={(every) => set({ every })}
        />
      </fieldset>
      <div className="measure-fields">
        <Field
          label={say('standard.volume')}
          value={measure.volume}
          onChange={(volume) => set({ volume }, 'volume')}
        />
        {measure.coverage === 'sample' && (
          <Field
            label={say('standard.margin')}
            value={measure.margin}
            onChange={(margin) => set({ margin }, 'margin')}
          />
        )}
        <Field
          label={say('standard.measuredBy')}
          value={measure.who}
          onChange={(who) => set({ who }, 'by')}
        />
      </div>
      <label className="tick">
        <input
          type="checkbox"
          checked={measure.independent}
          onChange={({ target }) => set({ independent: target.checked })}
        />
        <span>{say('standard.independent')}</span>
      </label>
      <h4>{say('standard.plan')}</h4>
      <ul>
        {planInWords(answers, say).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h4>{say('standard.results')}</h4>
      {results.map((result) => (
        <ResultFields
          key={result.id}
          answers={answers}
          result={result}
          onChange={(next, field) =>
            setResults((all) => all.map((one) => (one.id === next.id ? next : one)), `${field} ${next.id}`)
          }
          onRemove={() => {
            addButton.current?.focus()
            setResults((all) => all.filter(({ id }) => id !== result.id))
          }}
        />
      ))}
      <button type="button" ref={addButton} onClick={add}>
        {say('standard.addResult')}
      </button>
    </div>
  )
}
