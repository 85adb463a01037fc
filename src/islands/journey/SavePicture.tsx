import { useState } from 'react'
import type { JourneyDefinition } from '../../domain/journey/types.ts'
import { fileName } from '../../formats/file.ts'
import { useWords } from '../ui/words.tsx'
import type { Named } from './sections.ts'

interface Props {
  readonly definition: JourneyDefinition
  readonly maps: readonly [Named, Named?]
}

const ENDINGS = ['svg', 'png'] as const

/** The picture as a file of its own. */
export function SavePicture({ definition, maps }: Props) {
  const words = useWords()
  const { say } = words
  const [said, setSaid] = useState('')

  async function save(ending: (typeof ENDINGS)[number]) {
    setSaid(say('journey.saving'))
    try {
      const { savePicture } = await import('./save-picture.tsx')
      await savePicture(definition, maps, words, ending, fileName(maps[0].name, ending))
      setSaid('')
    } catch {
      setSaid(say('journey.saveFailed'))
    }
  }

  return (
    <details className="save-picture on-screen">
      <summary>{say('journey.save')}</summary>
      <div className="buttons">
        {ENDINGS.map((ending) => (
          <button key={ending} type="button" onClick={() => void save(ending)}>
            {say(`journey.save-${ending}`)}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </details>
  )
}
