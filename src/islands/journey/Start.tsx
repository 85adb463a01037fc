import { addStage, blankStep, startFrom } from '../../domain/journey/edit.ts'
import type { JourneyAnswers, JourneyDefinition } from '../../domain/journey/types.ts'
import { newId } from '../../state/ids.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly definition: JourneyDefinition
  readonly onStart: (answers: JourneyAnswers) => void
}

/** A map nobody has begun: the templates to start from, and an empty start. */
export function Start({ definition, onStart }: Props) {
  const { say } = useWords()
  return (
    <section className="start with-script" aria-labelledby={`start-${definition.id}`}>
      <h3 id={`start-${definition.id}`}>{say('journey.startFrom')}</h3>
      <p className="measure">{say('journey.startWhy')}</p>
      <ul>
        {definition.templates.map((template) => (
          <li key={template.id}>
            <button type="button" onClick={() => onStart(startFrom(template))}>
              {template.title}
            </button>
            <p>{template.help}</p>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => onStart(addStage({ stages: [] }, newId(), blankStep(newId())))}
          >
            {say('journey.startEmpty')}
          </button>
          <p>{say('journey.startEmptyWhy')}</p>
        </li>
      </ul>
    </section>
  )
}
