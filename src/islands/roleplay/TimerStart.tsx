import { useState } from 'react'
import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../ui/words.tsx'

interface Props {
  /** Lengths to choose from, in minutes. */
  readonly lengths: readonly number[]
  /** Id of the round. */
  readonly id: string
  readonly onStart: (minutes: number) => void
}

/** Chooses how long a scene is, and starts its timer. */
export function TimerStart({ lengths, id, onStart }: Props) {
  const { say } = useWords()
  const [minutes, setMinutes] = useState(lengths[0] ?? 1)
  const options = lengths.map((count) => ({ value: `${count}`, text: say('roleplay.minutes', { count }) }))
  return (
    <>
      <fieldset>
        <legend>{say('roleplay.length')}</legend>
        <Segmented
          name={`length-${id}`}
          value={`${minutes}`}
          options={options}
          onChange={(value) => setMinutes(Number(value))}
        />
      </fieldset>
      <button type="button" className="primary" onClick={() => onStart(minutes)}>
        {say('roleplay.start')}
      </button>
    </>
  )
}
