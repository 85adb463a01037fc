import { own } from '../record/by-id.ts'
import type { Say } from '../text/message.ts'
import type { StandardAnswers } from './answers.ts'
import type { Question } from './asking/questions.ts'
import { limitInWords, shareInWords } from './composing/amounts.ts'
import { fieldsIn } from './composing/wording.ts'
import { isOfOthers } from './conditions.ts'
import type { QuestionTexts, StandardDefinition } from './definition.ts'
import type { StandardFields } from './types.ts'

/** The texts of a question. Those about vague words are the same in every tool. */
export function textsOf(
  { questions }: StandardDefinition,
  { id, words }: Pick<Question, 'id' | 'words'>,
  say: Say,
): QuestionTexts {
  const known = questions.items.find((one) => one.id === id)
  if (known) return known
  const word = [...new Set(words.map((one) => one.word.toLowerCase()))].join('”, “')
  return { id, question: word ? say('standard.wordAsked', { word }) : id, why: '' }
}

/** The answer to a question in words: what is known of it, or why it is set aside; empty while it is open. */
export function answerInWords(
  definition: StandardDefinition,
  answers: StandardAnswers,
  { id, state }: Pick<Question, 'id' | 'state'>,
  say: Say,
): string {
  const answer = own(answers.items, id)
  if (state === 'aside') return say('standard.asideBecause', { reason: answer?.aside?.trim() ?? '' })
  if (state === 'open' || state === 'extra') return ''
  if (id.startsWith('word-'))
    return answer?.choice === 'out' ? say('standard.wordOut') : (answer?.text?.trim() ?? '')
  return knownInWords(definition, fieldsIn(answers), id, answer?.choice, say)
}

function knownInWords(
  definition: StandardDefinition,
  fields: StandardFields,
  id: string,
  choice: string | undefined,
  say: Say,
): string {
  const { levels, dayType, universal } = fields
  const [first = {}] = levels
  const later = levels.slice(1).filter((level) => !isOfOthers(level))
  const chosen = (name: string | undefined) =>
    own(definition.questions.items.find((one) => one.id === id)?.choices ?? {}, name ?? '') ?? ''
  switch (id) {
    case 'kind':
      return chosen(fields.kind)
    case 'days':
      return chosen(dayType)
    case 'average':
    case 'every-part':
      return chosen(choice)
    case 'share':
      return shareWords(first.share ?? (universal ? 100 : undefined), fields, say)
    case 'limit':
      return limitInWords(first, dayType, say)
    case 'longest':
      return limitInWords(later.find(({ share }) => share === 100) ?? {}, dayType, say)
    case 'second':
      return later
        .filter(({ share }) => share !== undefined && share !== 100)
        .map((level) => [shareWords(level.share, fields, say), limitInWords(level, dayType, say)].join(' '))
        .join('; ')
    case 'cases':
      return (
        fields.cases ??
        fields.channels.map((one) => say(`standard.cases-${one.replaceAll(' ', '-')}`)).join(', ')
      )
    case 'remainder':
      return fields.remainder ?? say('standard.restLater')
    default:
      return textIn(fields, id)
  }
}

function shareWords(share: number | undefined, { aggregate }: StandardFields, say: Say): string {
  if (share !== undefined) return shareInWords(share, say)
  return aggregate === 'average' ? say('standard.average') : ''
}

const TEXTS: Readonly<Record<string, keyof StandardFields>> = {
  outcome: 'outcome',
  'clock-start': 'clockStart',
  'clock-stop': 'clockStop',
  hours: 'hours',
  places: 'place',
  human: 'who',
  exclusions: 'exclusions',
}

function textIn(fields: StandardFields, id: string): string {
  const field = own(TEXTS, id)
  const text = field && fields[field]
  return typeof text === 'string' ? text : ''
}
