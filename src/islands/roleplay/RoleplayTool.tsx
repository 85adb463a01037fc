import { useState } from 'react'
import { emptyAnswers } from '../../domain/roleplay/answers.ts'
import { namesIn } from '../../domain/roleplay/cast.ts'
import { progress } from '../../domain/roleplay/report.ts'
import type { RoleplayAnswers, RoleplayDefinition } from '../../domain/roleplay/types.ts'
import { NameField } from '../ui/NameField.tsx'
import { SaveLine } from '../ui/SaveLine.tsx'
import { ToolFrame } from '../ui/ToolFrame.tsx'
import { type ToolProps, useTool } from '../ui/useTool.ts'
import { Clock } from './Clock.tsx'
import { People } from './People.tsx'
import { RoundChoice } from './RoundChoice.tsx'
import { Steps } from './Steps.tsx'
import { TimeKeeper } from './TimeKeeper.tsx'
import { useRounds } from './useRounds.ts'

/** A role-play, led through round by round: one hydrated root for a tool of kind `roleplay`. */
export function RoleplayTool(props: ToolProps<RoleplayDefinition>) {
  const { definition } = props
  const tool = useTool<RoleplayAnswers>(props, emptyAnswers())
  const { record, change, undo, redo, words } = tool
  const { people } = record.answers
  const rounds = useRounds(record.answers, change, words)
  const { round } = rounds
  const [ring, setRing] = useState<() => void>()
  const { done, of } = progress(definition, record.answers)

  return (
    <ToolFrame tool={tool} onOpen={() => rounds.choose('')}>
      <NameField {...definition.name} value={record.title} change={change} />
      <People people={people} change={change} />
      <SaveLine undo={undo} redo={redo}>
        <span>{words.say('roleplay.progress', { count: rounds.all.length, done, of })}</span>
        {round?.timer && (
          <span className="line-clock">
            <Clock timer={round.timer} />
          </span>
        )}
      </SaveLine>
      <TimeKeeper timer={round?.timer} ring={ring} />
      <RoundChoice tool={definition.id} rounds={rounds} />
      {round && (
        <Steps
          key={round.id}
          definition={definition}
          round={round}
          place={rounds.place}
          names={namesIn(people)}
          actions={record.actions}
          change={change}
          isRinging={ring !== undefined}
          onRing={(next) => setRing(() => next)}
          takesFocus={rounds.said !== ''}
          onAgain={rounds.add}
        />
      )}
    </ToolFrame>
  )
}
