import type { SavedRecord } from '../../domain/record/types.ts'
import type { Group } from '../../domain/roleplay/cast.ts'
import { type ReportRound, report } from '../../domain/roleplay/report.ts'
import type { RoleplayAnswers, RoleplayDefinition } from '../../domain/roleplay/types.ts'
import { playersInWords } from '../../domain/roleplay/words.ts'
import { ActionsSection } from '../ui/ActionList.tsx'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly definition: RoleplayDefinition
  readonly record: SavedRecord<RoleplayAnswers>
  readonly level: 'changes' | 'full'
}

/** The notes of a role-play laid out for paper, by round and role: all questions, or only those with a note. */
export function RoleplayReport({ definition, record, level }: Props) {
  const { say } = useWords()
  const isShown = ({ text }: { text: string }) => level === 'full' || text.trim() !== ''
  const rounds = report(definition, record.answers)
    .map((round) => ({
      ...round,
      sections: round.sections
        .map((section) => ({ ...section, lines: section.lines.filter(isShown) }))
        .filter(({ lines }) => lines.length > 0),
    }))
    .filter(({ sections, earlier }) => sections.length + earlier.length > 0)
  const named = record.answers.people.trim() !== ''
  return (
    <>
      {rounds.length === 0 && <p>{say('roleplay.nothing')}</p>}
      {rounds.map((round) => (
        <RoundNotes key={round.id} round={round} named={named} />
      ))}
      <ActionsSection actions={record.actions} />
    </>
  )
}

function RoundNotes({ round, named }: { round: ReportRound; named: boolean }) {
  const { say } = useWords()
  const { number, cast, sections, earlier } = round
  return (
    <section>
      <h2>{say('roleplay.round', { number })}</h2>
      {named &&
        cast.map((group, g) => (
          <Players
            key={group[0]?.players[0]?.number}
            group={group}
            number={cast.length > 1 ? g + 1 : undefined}
          />
        ))}
      {sections.map(({ id, title, lines }) => (
        <section key={id} className="report-item">
          <h3>{title}</h3>
          {lines.map(({ item, text }) => (
            <div key={item.id}>
              <p>{item.question}</p>
              <p className="note" dir="auto">
                {text.trim() ? text : say('roleplay.empty')}
              </p>
            </div>
          ))}
        </section>
      ))}
      {earlier.length > 0 && (
        <section className="report-item">
          <h3>{say('roleplay.earlier')}</h3>
          {earlier.map(({ item, question, text }) => (
            <div key={item}>
              <p>{question}</p>
              <p className="note" dir="auto">
                {text}
              </p>
            </div>
          ))}
        </section>
      )}
    </section>
  )
}

/** Who played what in one group, with its number where there are several. */
function Players({ group, number }: { group: Group; number: number | undefined }) {
  const { say } = useWords()
  return (
    <>
      {number !== undefined && <p className="group-name">{say('roleplay.group', { number })}</p>}
      <ul className="lines">
        {group.map(({ role, players }) => (
          <li key={role.id}>
            {role.name}: <span dir="auto">{playersInWords(players, say)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
