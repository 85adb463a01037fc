import { useId, useState } from 'react'
import { progress } from '../../domain/journey/feelings.ts'
import type { JourneyAnswers } from '../../domain/journey/types.ts'
import { newestFirst } from '../../domain/record/order.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { dateFormat } from '../../domain/text/intl.ts'
import { useSaved } from '../ui/useSaved.ts'
import { useWords } from '../ui/words.tsx'
import type { Named } from './sections.ts'

/** Another saved map that can be laid beside the one in view. */
export type Other = Named & { readonly id: string }

/** The maps one can compare with, and the one the reader chose; the record that this one repeats comes first. */
export function useCompared(record: SavedRecord<JourneyAnswers>) {
  const { say, language } = useWords()
  const saved = newestFirst(useSaved(record.tool, record.kind))
  const [id, choose] = useState('')
  const date = dateFormat(language, { dateStyle: 'medium' })
  const others: Other[] = saved
    .filter((one) => one.id !== record.id && progress(one.answers as JourneyAnswers).done > 0)
    .sort((a, b) => Number(b.id === record.previous) - Number(a.id === record.previous))
    .map((one) => ({
      id: one.id,
      name: say('journey.dated', {
        name: one.title.trim() || say('record.untitled'),
        day: date.format(new Date(one.created)),
      }),
      answers: one.answers as JourneyAnswers,
    }))
  return { others, other: others.find((one) => one.id === id), choose }
}

interface Props {
  readonly others: readonly Other[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** Chooses another map, such as that of a second customer, or the one from before a change. */
export function Compare({ others, chosen, onChoose }: Props) {
  const { say } = useWords()
  const id = useId()
  return (
    <div className="field compare on-screen">
      <label htmlFor={id}>{say('journey.compare')}</label>
      <select
        id={id}
        value={chosen ?? ''}
        aria-describedby={chosen ? `${id}-how` : undefined}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">{say('journey.compareNone')}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {chosen && (
        <p className="hint" id={`${id}-how`}>
          {say('journey.compareHow')}
        </p>
      )}
    </div>
  )
}
