import { own } from '../record/by-id.ts'
import { keyOf, readKey } from '../record/key.ts'
import type { Measure, SaidAnswer } from '../record/said.ts'
import type { SavedRecord } from '../record/types.ts'
import type { Say } from '../text/message.ts'
import { answerInWords, textsOf } from './answer-words.ts'
import type { Register, StandardAnswers } from './answers.ts'
import { questionsOf } from './asking/questions.ts'
import { wordingOf } from './composing/wording.ts'
import type { StandardDefinition } from './definition.ts'
import { judgeIn } from './measured.ts'

/** Everything a record says of its standard: draft, wording, answers, sources, and the register. */
export function saidAnswers(
  definition: StandardDefinition,
  { answers }: SavedRecord<StandardAnswers>,
  say: Say,
): SaidAnswer[] {
  const said = (group: string, key: readonly string[], question: string, answer: string): SaidAnswer => ({
    key: keyOf(...key),
    group,
    question,
    answer,
    note: '',
  })
  const promise = say('standard.promise')
  return [
    said(promise, ['draft'], definition.draft.prompt, answers.draft),
    said(promise, ['wording'], say('standard.wording'), wordingOf(answers, say)),
    ...questionsOf(answers.read, answers.items).map((question) =>
      said(
        say('standard.questions'),
        ['question', question.id],
        textsOf(definition, question, say).question,
        answerInWords(definition, answers, question, say),
      ),
    ),
    ...definition.asking.items.map(({ id, question }) => {
      const { who = '', said: words = '' } = own(answers.sources, id) ?? {}
      const answer = [who, words].filter((text) => text.trim() !== '').join(': ')
      return said(definition.asking.title, ['source', id], question, answer)
    }),
    ...registerLines(answers.register, say).map(({ id, label, text }) =>
      said(say('standard.register'), ['register', id], label, text),
    ),
  ]
}

/** The register's fields in words, in order. */
export function registerLines(
  register: Register,
  say: Say,
): readonly { readonly id: keyof Register; readonly label: string; readonly text: string }[] {
  const fields = ['status', 'owner', 'ownerMayChange', 'shownWhere', 'measurable', 'usedInSales'] as const
  return fields.map((id) => {
    const value = register[id]
    const text =
      id === 'status'
        ? say(`standard.status-${register.status}`)
        : typeof value === 'boolean'
          ? say(value ? 'standard.yes' : 'standard.no')
          : value
    return { id, label: say(`standard.register-${id}`), text }
  })
}

/** The answers with one of them taken from another record. A key that is not ours changes nothing. */
export function adoptAnswer(answers: StandardAnswers, from: StandardAnswers, key: string): StandardAnswers {
  const [part, id = ''] = readKey(key)
  switch (part) {
    case 'draft':
      return { ...answers, draft: from.draft, read: from.read }
    case 'wording':
      return { ...answers, edited: from.edited }
    case 'question':
      return { ...answers, items: { ...answers.items, [id]: own(from.items, id) ?? {} } }
    case 'source':
      return {
        ...answers,
        sources: { ...answers.sources, [id]: own(from.sources, id) ?? { who: '', said: '' } },
      }
    case 'register':
      return Object.hasOwn(answers.register, id)
        ? { ...answers, register: { ...answers.register, [id]: from.register[id as keyof Register] } }
        : answers
    default:
      return answers
  }
}

/** The share met in the last period that can be judged. */
export function measuresIn(answers: StandardAnswers, say: Say): Measure[] {
  const judged = answers.results.flatMap((result) => {
    const one = judgeIn(answers, result)
    return one?.ok ? [one.share] : []
  })
  if (answers.results.length === 0) return []
  return [
    { key: 'met', label: say('standard.shareMet'), value: judged.at(-1), min: 0, max: 1, unit: 'share' },
  ]
}
