import { castFor } from '../../domain/roleplay/cast.ts'
import { liveItems } from '../../domain/roleplay/report.ts'
import type { Question, RoleplayDefinition } from '../../domain/roleplay/types.ts'
import { WriteOn } from '../ui/WriteOn.tsx'
import { useWords } from '../ui/words.tsx'
import { Cast } from './Cast.tsx'

/** The exercise on paper: every step, who plays what, and lines for the notes of one round. */
export function BlankForm({ definition }: { definition: RoleplayDefinition }) {
  const { say } = useWords()
  const { intro, name, steps, roles } = definition
  return (
    <>
      <p className="lead">{intro}</p>
      <WriteOn label={name.prompt} lines={1} />
      {steps.map((step, i) => (
        <section key={step.id}>
          <h2>
            {i + 1}. {step.title}
          </h2>
          <p>{step.text}</p>
          {step.big && <p className="big-question">{step.big}</p>}
          {step.shows === 'roles' && <Cast cast={castFor(roles, [], 0)} isBlank />}
          <Lines items={liveItems(step)} />
          {step.shows === 'debrief' &&
            roles.map((role) => (
              <section key={role.id}>
                <h3>{role.name}</h3>
                <Lines items={liveItems(role)} />
              </section>
            ))}
          {step.shows === 'plan' && <WriteOn label={say('record.plan')} lines={2} />}
        </section>
      ))}
    </>
  )
}

function Lines({ items }: { items: readonly Question[] }) {
  return items.map(({ id, question, help }) => (
    <WriteOn key={id} label={question} {...(help ? { help } : {})} lines={2} />
  ))
}
