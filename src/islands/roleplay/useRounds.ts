import { useState } from 'react'
import { addRound, removeRound } from '../../domain/roleplay/answers.ts'
import type { RoleplayAnswers, Round } from '../../domain/roleplay/types.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import type { Words } from '../ui/words.tsx'

/** The rounds of a role-play, which one is in view, and what was last done to them. */
export interface Rounds {
  readonly all: readonly Round[]
  readonly round: Round | undefined
  /** Place of the round in view, from 0. */
  readonly place: number
  readonly said: string
  readonly choose: (id: string) => void
  readonly add: () => void
  readonly remove: () => void
}

/** Keeps a round in view: the one that was chosen, else the newest. */
export function useRounds(
  { rounds: all }: RoleplayAnswers,
  change: OpenRecord<RoleplayAnswers>['change'],
  { say }: Words,
): Rounds {
  const [chosen, choose] = useState('')
  const [said, setSaid] = useState('')
  const round = all.find(({ id }) => id === chosen) ?? all.at(-1)
  const place = round ? all.indexOf(round) : 0

  function turn(text: string, make: (answers: RoleplayAnswers) => RoleplayAnswers) {
    choose('')
    setSaid(text)
    change((record) => ({ ...record, answers: make(record.answers) }))
  }

  return {
    all,
    round,
    place,
    said,
    choose,
    add: () => turn(say('roleplay.added', { number: all.length + 1 }), addRound),
    remove: () =>
      turn(say('roleplay.removed', { number: place + 1 }), (answers) =>
        removeRound(answers, round?.id ?? ''),
      ),
  }
}
