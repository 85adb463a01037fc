import { own } from '../../record/by-id.ts'
import type { Say } from '../../text/message.ts'
import type { StandardAnswers } from '../answers.ts'
import { wordQuestion } from '../asking/questions.ts'
import { isOfOthers } from '../conditions.ts'
import { isStep } from '../steps.ts'
import type { StandardFields } from '../types.ts'
import { limitInWords } from './amounts.ts'
import { capitalised, partsOf, textOfParts } from './parts.ts'
import { promiseOf, remainderOf, seenIn, stepOf } from './sentence.ts'
import { composedIn, fieldsIn, wordingOf } from './wording.ts'

/** One line of a standard that is set out in parts. */
export interface Row {
  /** Name of the row: `standard.row-…` is its label. */
  readonly id:
    | 'promise'
    | 'target'
    | 'start'
    | 'stop'
    | 'days'
    | 'when'
    | 'where'
    | 'who'
    | 'rest'
    | 'excluded'
    | 'word'
    | 'owner'
    | 'review'
  /** The vague word that a row of that kind explains. */
  readonly word?: string
  readonly text: string
}

const plain = (message: string) => textOfParts(partsOf(message))
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

/** What customers are told of a standard, each a sentence; empty where there is nothing to tell. */
export interface CustomerParts {
  readonly promise: string
  /** The longest wait, the hours and the places. */
  readonly conditions: readonly string[]
  /** What happens to those outside the promise. */
  readonly missed: string
  readonly excluded: string
}

/** A standard in the customers' words: shares as cases out of a hundred, and no word of how it is counted; nothing while it says nothing. */
export function customerParts(answers: StandardAnswers, say: Say): CustomerParts | undefined {
  const fields = fieldsIn(answers)
  if (composedIn(answers, say).length === 0) return undefined
  const { hours, place, remainder, exclusions, levels } = fields
  const share = levels[0]?.share
  const [first, ...others] = levels
  const longest = others.find((level) => level.share === 100 && !isOfOthers(level))
  const steps = others.filter(isStep)
  const short = { ...fields, levels: first ? [first, ...others.filter(isOfOthers), ...steps] : [] }
  const told =
    share !== undefined && share < 100 && Number.isInteger(share)
      ? outOfHundred(short, share, say)
      : promiseOf(short, say)
  const conditions = [
    longest && say('standard.nobodyWaits', { limit: limitInWords(longest, fields.dayType, say) }),
    hours && say('standard.whenCustomers', { hours }),
    place && say('standard.whereCustomers', { place }),
  ]
  return {
    promise: sentence(plain(told)),
    conditions: conditions.flatMap((line) => (line ? [sentence(line)] : [])),
    missed: remainder ? sentence(plain(remainderOf(remainder, say))) : '',
    excluded: exclusions ? sentence(capitalised(say('standard.excluding', { exclusions }))) : '',
  }
}

/** The standard as customers read it, in sentences. */
export function forCustomers(answers: StandardAnswers, say: Say): string[] {
  const parts = customerParts(answers, say)
  if (!parts) return []
  const { promise, conditions, missed, excluded } = parts
  return [say('standard.expect', { promise }), ...conditions, missed, excluded].filter(Boolean)
}

/** "95 of every 100 calls". */
function outOfHundred(fields: StandardFields, share: number, say: Say): string {
  const [first, ...rest] = fields.levels
  const open = { ...fields, levels: [{ ...first, share: undefined }, ...rest], universal: false }
  return say('standard.outOfHundred', { share, promise: lowered(plain(promiseOf(open, say))) })
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The standard set out for those who keep it and count it: what is said, clock, rest, meanings, owner and review. Rows with nothing to say are left out. */
export function setOut(
  answers: StandardAnswers,
  { owner, reviewOn }: { readonly owner: string; readonly reviewOn: string },
  say: Say,
): Row[] {
  const fields = fieldsIn(answers)
  const rows: (Row | undefined)[] = [
    row('promise', wordingOf(answers, say)),
    row('target', targetOf(fields, say)),
    row('start', fields.kind === 'timeliness' ? startOf(fields, say) : undefined),
    row('stop', fields.kind === 'timeliness' ? capitalised(plain(seenIn(fields, say))) : undefined),
    row(
      'days',
      fields.dayType === 'working' || fields.dayType === 'calendar'
        ? say(`standard.days-${fields.dayType}`)
        : undefined,
    ),
    row('when', fields.hours),
    row('where', fields.place),
    row('who', fields.who),
    row('rest', fields.remainder),
    row('excluded', fields.exclusions),
    ...meanings(answers, say),
    row('owner', owner),
    row('review', reviewOn),
  ]
  return rows.flatMap((one) =>
    one && one.text.trim() !== '' ? [{ ...one, text: capitalised(one.text) }] : [],
  )
}

function row(id: Row['id'], text: string | undefined): Row | undefined {
  return text === undefined ? undefined : { id, text }
}

/** Each level on its own: "95% within 15 seconds; 100% within 40 seconds". */
function targetOf(fields: StandardFields, say: Say): string {
  const { levels, universal, dayType, aggregate } = fields
  return levels
    .map((level, i) => {
      if (isStep(level)) return plain(stepOf(level, fields, say)).toLowerCase()
      const share = level.share ?? (i === 0 && universal ? 100 : undefined)
      const limit = limitInWords(level, dayType, say)
      const times = limit && say(level.lead ? 'standard.atLeast' : 'standard.within', { limit })
      const of =
        i === 0 && aggregate === 'average'
          ? say('standard.average')
          : share === undefined
            ? ''
            : say('standard.percent', { share })
      return [of, times, level.when].filter(Boolean).join(' ')
    })
    .filter(Boolean)
    .join('; ')
}

function startOf({ clockStart, levels }: StandardFields, say: Say): string | undefined {
  return clockStart ?? (levels[0]?.unit === 'ring' ? say('standard.firstRing') : undefined)
}

/** What vague words of the draft were said to mean. */
function meanings({ read, items }: StandardAnswers, say: Say): Row[] {
  const entries = Map.groupBy(read.words, ({ entry }) => entry)
  return [...entries].flatMap(([entry, words]) => {
    const answer = own(items, wordQuestion(entry))
    const text = answer?.choice === 'out' ? '' : (answer?.text ?? '').trim()
    const named = [...new Set(words.map(({ word }) => word.toLowerCase()))]
    return text
      ? [
          {
            id: 'word' as const,
            word: named.join(', '),
            text: say('standard.means', { word: named.join(', '), text }),
          },
        ]
      : []
  })
}

/** What staff do, in order: start, stop, who, and what happens otherwise. */
export function forStaff(answers: StandardAnswers, say: Say): string[] {
  const fields = fieldsIn(answers)
  if (composedIn(answers, say).length === 0) return []
  const { kind, remainder, exclusions, dayType, hours, place } = fields
  const timely = kind === 'timeliness'
  const start = timely ? startOf(fields, say) : undefined
  const everyPart = own(answers.items, 'every-part')?.choice === 'fails'
  return [
    capitalised(plain(promiseOf(fields, say))),
    start && say('standard.staffStart', { start }),
    timely && say('standard.staffStop', { happens: plain(seenIn(fields, say)).toLowerCase() }),
    (dayType === 'working' || dayType === 'calendar') && say(`standard.staff-${dayType}`),
    hours && say('standard.staffHours', { hours }),
    place && say('standard.staffPlaces', { place }),
    everyPart && say('standard.staffEveryPart'),
    remainder && plain(remainderOf(remainder, say)),
    exclusions && capitalised(say('standard.excluding', { exclusions })),
    ...meanings(answers, say).map(({ text }) => text),
  ]
    .filter((line): line is string => typeof line === 'string' && line !== '')
    .map(sentence)
}
