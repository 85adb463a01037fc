import { own } from '../../record/by-id.ts'
import { isOfOthers } from '../conditions.ts'
import type { StandardFields } from '../types.ts'
import { CONFLICTS, type Conflict, conflictsIn } from './conflicts.ts'
import { type Answers, countsDays, filledFields, textOf } from './filled.ts'
import { typedLimit, typedShare } from './typed.ts'
import type { Answer, AnswerFault, AnswerType, DraftRead, WordRead } from './types.ts'

/** Every question of a standard that is always the same, in the order in which it is asked. The texts are in the tool's file. */
export const QUESTIONS = {
  kind: 'choice',
  cases: 'text',
  outcome: 'text',
  limit: 'limit',
  'clock-start': 'text',
  'clock-stop': 'text',
  days: 'choice',
  share: 'percent',
  second: 'level',
  longest: 'limit',
  remainder: 'text',
  hours: 'text',
  places: 'text',
  human: 'text',
  average: 'choice',
  'every-part': 'choice',
  exclusions: 'text',
} as const satisfies Record<string, AnswerType>
export type QuestionId = keyof typeof QUESTIONS

/** Questions that may be answered and are never open. */
const EXTRA: ReadonlySet<string> = new Set(['second', 'exclusions'])

/** The id of the question about the vague words of one entry of the word list. */
export function wordQuestion(entry: string): string {
  return `word-${entry}`
}

/** The id of the question about two parts that cannot both hold. */
export function conflictQuestion(conflict: Conflict): string {
  return `conflict-${conflict}`
}

/** `read` of the draft, `answered` here, set `aside` with a reason, `extra` and not needed, or still `open`. */
export type QuestionState = 'open' | 'read' | 'answered' | 'aside' | 'extra'

export interface Question {
  readonly id: string
  readonly type: AnswerType | 'conflict'
  readonly state: QuestionState
  /** Why what was typed cannot be used. */
  readonly fault: AnswerFault | undefined
  /** The vague words it is about. */
  readonly words: readonly WordRead[]
}

/**
 * The questions of a standard (E07, E08) in order: those that matter for what it promises, those about its vague words, and one
 * for each two parts that cannot both hold. Nothing is left to ask when none is `open`.
 */
export function questionsOf(read: DraftRead, answers: Answers): Question[] {
  const fields = filledFields(read, answers)
  const known = knownIn(fields, answers)
  const standing = (Object.keys(QUESTIONS) as QuestionId[]).flatMap((id): Question[] => {
    const asked = isAsked(id, fields, read)
    if (!asked) return []
    const answer = own(answers, id)
    const fault = faultOf(id, answer) ?? (known[id] ? undefined : draftFault(id, read))
    const state = stateOf(answer, known[id] && !fault, isAnswered(id, answer))
    return [
      {
        id,
        type: QUESTIONS[id],
        state: state === 'open' && EXTRA.has(id) ? 'extra' : state,
        fault,
        words: [],
      },
    ]
  })
  return [...standing, ...wordQuestions(read, answers), ...conflictQuestions(fields, answers)]
}

/** Questions still open. */
export function openIn(questions: readonly Question[]): Question[] {
  return questions.filter(({ state }) => state === 'open')
}

function stateOf(answer: Answer | undefined, known: boolean, answered: boolean): QuestionState {
  if (answered && known) return 'answered'
  if (answer?.aside?.trim()) return 'aside'
  return known ? 'read' : 'open'
}

function isAnswered(id: QuestionId, answer: Answer | undefined): boolean {
  return QUESTIONS[id] === 'choice' ? Boolean(answer?.choice) : textOf(answer) !== undefined
}

/** Whether a question matters for a standard of this kind and these levels. */
function isAsked(id: QuestionId, fields: StandardFields, read: DraftRead): boolean {
  const { kind, levels, universal, channels } = fields
  const timely = kind === 'timeliness'
  const [first = {}] = levels
  const all = first.share === 100 || (first.share === undefined && universal)
  switch (id) {
    case 'limit':
      return timely
    case 'hours':
    case 'places':
      return timely || kind === 'other'
    case 'clock-start':
      // Rings are counted from the first.
      return timely && first.unit !== 'ring'
    case 'clock-stop':
      // Of a call it is asked who answers.
      return timely && (fields.clockStop !== undefined || !answersCalls(fields))
    case 'human':
      return timely && channels.some((channel) => channel !== 'letter' && channel !== 'in person')
    case 'days':
      return timely && countsDays(first)
    case 'second':
    case 'longest':
      return timely && !all && fields.aggregate !== 'average' && first.lead !== true
    case 'remainder':
      return !all
    case 'outcome':
      return kind !== undefined && !timely
    case 'every-part':
      return kind === 'appropriateness'
    case 'average':
      return read.fields.aggregate === 'average'
    default:
      return true
  }
}

function answersCalls({ channels, cases = '' }: StandardFields): boolean {
  return channels.includes('phone') && !/voice ?mail|message/i.test(cases)
}

/** Whether the fields answer each question. */
function knownIn(fields: StandardFields, answers: Answers): Record<QuestionId, boolean> {
  const { levels, universal, channels } = fields
  const [first = {}] = levels
  const later = levels.slice(1).filter((level) => !isOfOthers(level))
  const forAll = later.some(({ share, limit }) => share === 100 && limit !== undefined)
  return {
    kind: fields.kind !== undefined,
    cases: fields.cases !== undefined || channels.length > 0,
    outcome: fields.outcome !== undefined,
    limit: first.limit !== undefined && first.unit !== undefined,
    'clock-start': fields.clockStart !== undefined,
    'clock-stop': fields.clockStop !== undefined,
    days: fields.dayType === 'working' || fields.dayType === 'calendar',
    share: first.share !== undefined || universal || fields.aggregate === 'average',
    second: later.some(({ share }) => share !== undefined && share < 100),
    longest: forAll,
    // A second level for all cases says what happens to the rest.
    remainder: fields.remainder !== undefined || forAll,
    hours: fields.hours !== undefined,
    places: fields.place !== undefined,
    human: fields.who !== undefined,
    average: Boolean(own(answers, 'average')?.choice),
    'every-part': Boolean(own(answers, 'every-part')?.choice),
    exclusions: fields.exclusions !== undefined,
  }
}

function faultOf(id: QuestionId, answer: Answer | undefined): AnswerFault | undefined {
  if (!answer) return undefined
  const type = QUESTIONS[id]
  const typed = type === 'percent' ? [typedShare(answer.text)] : type === 'limit' ? [typedLimit(answer)] : []
  const level = type === 'level' ? [typedShare(answer.share), typedLimit(answer)] : []
  return [...typed, ...level].flatMap((one) => (one && 'fault' in one ? [one.fault] : []))[0]
}

/** A number of the draft that no standard can promise. */
function draftFault(id: QuestionId, { impossible }: DraftRead): AnswerFault | undefined {
  if (id !== 'share' && id !== 'limit') return undefined
  return impossible.find(({ fault }) => fault.startsWith(id))?.fault
}

/** One question for the vague words that raise the same one. It is answered by their meaning, or by leaving them out. */
function wordQuestions({ words }: DraftRead, answers: Answers): Question[] {
  const byEntry = Map.groupBy(words, ({ entry }) => entry)
  return [...byEntry].map(([entry, found]) => {
    const id = wordQuestion(entry)
    const answer = own(answers, id)
    const answered = answer?.choice === 'out' || textOf(answer) !== undefined
    return { id, type: 'word', state: stateOf(answer, answered, answered), fault: undefined, words: found }
  })
}

function conflictQuestions(fields: StandardFields, answers: Answers): Question[] {
  const found = conflictsIn(fields)
  return CONFLICTS.filter((conflict) => found.includes(conflict)).map((conflict) => {
    const id = conflictQuestion(conflict)
    const state = stateOf(own(answers, id), false, false)
    return { id, type: 'conflict', state, fault: undefined, words: [] }
  })
}
