import { useId } from 'react'
import type { JourneyDefinition } from '../../domain/journey/types.ts'
import { letterAt } from '../../domain/text/letters.ts'
import { useWidth } from '../history/useWidth.ts'
import { useWords } from '../ui/words.tsx'
import { Drawing } from './Drawing.tsx'
import { drawingOf, type LaidOut, onOneSheet, PAPER_EMS } from './pictures.ts'
import type { Named } from './sections.ts'

interface Props {
  readonly definition: JourneyDefinition
  readonly maps: readonly [Named, Named?]
  /** Also laid out for a sheet of paper on its side. */
  readonly onPaper?: boolean
}

/** The heartbeat as wide as there is room for, with a key to its stages where their names have none. */
export function Heartbeat({ definition, maps, onPaper = false }: Props) {
  const words = useWords()
  const [ref, ems] = useWidth()
  const id = useId()
  const screen = ems > 0 ? drawingOf(definition, maps, Math.min(ems, PAPER_EMS), words) : undefined
  const paper = onPaper ? onOneSheet(definition, maps, words) : undefined
  return (
    <>
      <div className={onPaper ? 'heartbeat-picture on-screen' : 'heartbeat-picture'} ref={ref}>
        {screen && <Pictured id={`${id}-screen`} laidOut={screen} />}
      </div>
      {paper && (
        <div className="heartbeat-picture on-paper">
          <Pictured id={`${id}-paper`} laidOut={paper} />
        </div>
      )}
    </>
  )
}

function Pictured({ id, laidOut: { names, ...drawing } }: { id: string; laidOut: LaidOut }) {
  return (
    <>
      <Drawing id={id} {...drawing} />
      {drawing.picture.lettered && <StageKey names={names} />}
    </>
  )
}

/** Which letter is which stage. */
function StageKey({ names }: { names: readonly string[] }) {
  const { say } = useWords()
  return (
    <ul className="stage-key" aria-label={say('journey.stageKey')}>
      {names.map((name, i) => (
        <li key={letterAt(i)}>
          <strong>{letterAt(i)}</strong> <span dir="auto">{name}</span>
        </li>
      ))}
    </ul>
  )
}
