import { type ComponentProps, useEffect, useState } from 'react'
import { progress } from '../../domain/journey/feelings.ts'
import { useWords } from '../ui/words.tsx'
import type { Result } from './Result.tsx'

/** The place of the picture; what draws it is fetched with the first feeling, and fetched again when that fails. */
export function ResultSlot(props: ComponentProps<typeof Result>) {
  const { say } = useWords()
  const [Loaded, setLoaded] = useState<typeof Result>()
  const wanted = progress(props.record.answers).done
  useEffect(() => {
    if (wanted > 0 && !Loaded)
      import('./Result.tsx').then(
        ({ Result }) => setLoaded(() => Result),
        () => undefined,
      )
  }, [wanted, Loaded])
  return (
    <section className="result heartbeat-result on-screen" aria-labelledby={`result-${props.definition.id}`}>
      <h3 id={`result-${props.definition.id}`}>{say('journey.picture')}</h3>
      {wanted === 0 && <p>{say('journey.pictureEmpty')}</p>}
      {wanted > 0 && Loaded && <Loaded {...props} />}
    </section>
  )
}
