import type { Group } from '../../domain/roleplay/cast.ts'
import { liveItems } from '../../domain/roleplay/report.ts'
import type { RoleplayAnswers, Round } from '../../domain/roleplay/types.ts'
import { playersInWords } from '../../domain/roleplay/words.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { NoteField } from './NoteField.tsx'

interface Props {
  readonly cast: readonly Group[]
  readonly round: Round
  readonly change: OpenRecord<RoleplayAnswers>['change']
}

/** The questions of the debrief, role by role, with who played it. */
export function Debrief({ cast, round, change }: Props) {
  const { say } = useWords()
  return (
    <div className="debrief">
      {cast[0]?.map(({ role }, r) => (
        <section key={role.id}>
          <h5>{role.name}</h5>
          <p className="hint" dir="auto">
            {cast.map((group) => playersInWords(group[r]?.players ?? [], say)).join(', ')}
          </p>
          {liveItems(role).map((item) => (
            <NoteField key={item.id} item={item} round={round} change={change} />
          ))}
        </section>
      ))}
    </div>
  )
}
