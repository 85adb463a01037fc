import { useEffect, useState } from 'react'
import type { SorterDefinition } from '../../domain/sorter/types.ts'
import { capital } from '../../domain/sorter/words.ts'
import { Field } from '../ui/Field.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { upTo } from '../ui/up-to.ts'
import { BinMark } from './BinMark.tsx'

const SLOTS = 5
const nothing = () => undefined

/** Slots for readers without script, who can type in them and print; gone as soon as the tool is awake. */
export function BlankThings({ definition: { thing, bins, items } }: { definition: SorterDefinition }) {
  const [isAwake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])
  if (isAwake) return null
  const name = capital(thing.one)
  const options = bins
    .filter(({ retired }) => !retired)
    .map((bin) => ({ value: bin.id, text: bin.name, mark: <BinMark bin={bin} /> }))
  const fields = items.filter(({ retired }) => !retired)
  return (
    <div className="without-script">
      {upTo(SLOTS).map((number) => (
        <fieldset className="thing blank-slot" key={number}>
          <Field label={`${name} ${number}`} value="" onChange={nothing} />
          <Segmented name={`blank-${number}`} value="" options={options} onChange={nothing} />
          <div className="thing-fields">
            {fields.map(({ id, question, answer }) => (
              <Field
                key={id}
                type={answer === 'long' ? 'long' : 'text'}
                label={question}
                value=""
                onChange={nothing}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
