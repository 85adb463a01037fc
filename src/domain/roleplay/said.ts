import { keyOf, readKey } from '../record/key.ts'
import type { SaidAnswer } from '../record/said.ts'
import type { Say } from '../text/message.ts'
import { newRound, noteOf, withNote } from './answers.ts'
import { report } from './report.ts'
import type { RoleplayAnswers, RoleplayDefinition } from './types.ts'

/** Every note, round by round, and in each what belongs to an earlier edition last. */
export function saidAnswers(
  definition: RoleplayDefinition,
  answers: RoleplayAnswers,
  say: Say,
): SaidAnswer[] {
  const named = (name: string, text: string) => say('changes.named', { name, text })
  return report(definition, answers).flatMap(({ id, number, sections, earlier }) => {
    const round = say('roleplay.round', { number })
    const said = (title: string, item: string, question: string, answer: string): SaidAnswer => ({
      key: keyOf(id, item),
      group: named(round, title),
      question: named(round, question),
      answer,
      note: '',
    })
    return [
      ...sections.flatMap(({ title, lines }) =>
        lines.map(({ item, text }) => said(title, item.id, item.question, text)),
      ),
      ...earlier.map(({ item, question, text }) => said(say('roleplay.earlier'), item, question, text)),
    ]
  })
}

/** The answers with one note taken from another record, and the round it belongs to when there is none. A key that is not ours changes nothing. */
export function adoptAnswer(answers: RoleplayAnswers, from: RoleplayAnswers, key: string): RoleplayAnswers {
  const [id, item] = readKey(key)
  const theirs = from.rounds.find((round) => round.id === id)
  if (id === undefined || item === undefined || !theirs) return answers
  const played = answers.rounds.some((round) => round.id === id)
    ? answers
    : { ...answers, rounds: [...answers.rounds, newRound(id)] }
  return withNote(played, id, item, noteOf(theirs, item))
}
