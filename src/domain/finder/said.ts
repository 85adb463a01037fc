import { own } from '../record/by-id.ts'
import { keyOf, readKey } from '../record/key.ts'
import type { SaidAnswer } from '../record/said.ts'
import type { Say } from '../text/message.ts'
import { withChoice, withSign } from './answers.ts'
import { earlierAnswers } from './earlier.ts'
import { pathOf } from './path.ts'
import { current } from './tree.ts'
import type { FinderAnswers, FinderDefinition } from './types.ts'

/** Keys of questions have one part; those of everything else have two. */
const OUTCOME = keyOf('outcome', '')
const signKey = (id: string) => keyOf('sign', id)
const earlierKey = (id: string) => keyOf('earlier', id)

/** The outcome, every question with the answer that holds on the way taken, and the signs of the outcome that were seen. */
export function saidAnswers(definition: FinderDefinition, answers: FinderAnswers, say: Say): SaidAnswer[] {
  const { steps, outcome } = pathOf(definition, answers)
  const said = (key: string, group: string, question: string, answer: string) => ({
    key,
    group,
    question,
    answer,
    note: '',
  })
  const chosen = new Map(steps.map(({ question, option }) => [question.id, option.answer]))
  return [
    said(OUTCOME, say('finder.outcome'), say('finder.outcome'), outcome?.title ?? ''),
    ...current(definition.questions.items).map(({ id, question }) =>
      said(keyOf(id), say('finder.path'), question, chosen.get(id) ?? ''),
    ),
    ...current(definition.outcomes.items).flatMap(({ id, signs }) =>
      current(signs?.items ?? []).map((one) => {
        const isSeen = id === outcome?.id && answers.seen.includes(one.id)
        return said(signKey(one.id), signs?.title ?? '', one.sign, isSeen ? say('finder.seen') : '')
      }),
    ),
    ...earlierAnswers(definition, answers).map(({ id, question, answer }) =>
      said(earlierKey(id), say('finder.earlier'), question, answer),
    ),
  ]
}

/**
 * The answers with one of them taken from another record. Whoever takes over an outcome takes the way that led there.
 * A key that is not ours changes nothing.
 */
export function adoptAnswer(answers: FinderAnswers, from: FinderAnswers, key: string): FinderAnswers {
  const [first = '', second] = readKey(key)
  if (key === OUTCOME) return { ...answers, choices: { ...answers.choices, ...from.choices } }
  if (second !== undefined && key === signKey(second))
    return withSign(answers, second, from.seen.includes(second))
  const question = second ?? first
  const option = own(from.choices, question)
  return option === undefined ? answers : withChoice(answers, question, option)
}
