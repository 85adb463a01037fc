import type { Group } from '../../domain/roleplay/cast.ts'
import { playersInWords } from '../../domain/roleplay/words.ts'
import { useWords } from '../ui/words.tsx'

/** The roles side by side: who plays each in each group, or a line for a name, and what it does. */
export function Cast({ cast, isBlank = false }: { cast: readonly Group[]; isBlank?: boolean }) {
  const { say } = useWords()
  return (
    <dl className="cast">
      {cast[0]?.map(({ role }, r) => (
        <div key={role.id}>
          <dt>{role.name}</dt>
          {cast.map((group, g) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place.
            <dd className="players" key={g} dir="auto">
              {cast.length > 1 && <span className="hint">{say('roleplay.group', { number: g + 1 })}: </span>}
              {isBlank ? (
                <span className="write-on" />
              ) : (
                <span>{playersInWords(group[r]?.players ?? [], say)}</span>
              )}
            </dd>
          ))}
          <dd>{role.does}</dd>
        </div>
      ))}
    </dl>
  )
}
