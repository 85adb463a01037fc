import { own } from '../../record/by-id.ts'
import { isOfOthers } from '../conditions.ts'
import { isStep } from '../steps.ts'
import { KINDS, type Level, type StandardFields } from '../types.ts'
import { typedLimit, typedShare, unitOf } from './typed.ts'
import type { Answer, DraftRead } from './types.ts'

/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>

/** The fields of a standard: what was answered, else what was read of the draft. A number out of range answers nothing. */
export function filledFields(read: DraftRead, answers: Answers): StandardFields {
  const { fields } = read
  const said = (id: string) => textOf(own(answers, id))
  const kind = KINDS.find((one) => one === own(answers, 'kind')?.choice) ?? fields.kind
  const levels = levelsOf(fields, answers)
  return {
    ...fields,
    kind,
    cases: said('cases') ?? fields.cases,
    outcome: said('outcome') ?? fields.outcome,
    levels,
    universal: levels[0]?.share === 100 || (levels[0]?.share === undefined && fields.universal),
    aggregate: aggregateOf(fields, own(answers, 'average')),
    clockStart: said('clock-start') ?? fields.clockStart,
    clockStop: said('clock-stop') ?? fields.clockStop,
    dayType: dayTypeOf(fields, levels[0], own(answers, 'days')),
    hours: said('hours') ?? fields.hours,
    place: said('places') ?? fields.place,
    who: said('human') ?? fields.who,
    remainder: said('remainder') ?? fields.remainder,
    exclusions: said('exclusions') ?? fields.exclusions,
  }
}

/** The words of an answer; nothing where there are none. */
export function textOf(answer: Answer | undefined): string | undefined {
  return answer?.text?.trim() || undefined
}

function levelsOf(fields: StandardFields, answers: Answers): Level[] {
  const [first = {}, ...others] = fields.levels
  const share = amountOf(typedShare(own(answers, 'share')?.text))
  const levels = [
    { ...first, ...(share === undefined ? {} : { share }), ...limitOf(own(answers, 'limit'), first.lead) },
    ...others,
  ]
  const second = own(answers, 'second')
  const between = {
    share: amountOf(typedShare(second?.share)),
    ...limitOf(second),
  }
  const longest = limitOf(own(answers, 'longest'))
  const isOwn = (level: Level) => isStep(level) || isOfOthers(level)
  const kept = levels.filter(
    (level, i) => i === 0 || isOwn(level) || (level.share === 100 ? !longest : between.share === undefined),
  )
  const [head, ...rest] = kept
  const middle = between.share !== undefined && 'limit' in between ? [between] : []
  const [whens, steps] = [rest.filter(isOfOthers), rest.filter(isStep)]
  const shares = rest.filter((level) => !isOwn(level))
  const last = longest ? [{ share: 100, ...longest }] : []
  // What was answered of the days holds for each level that does not say how its own are counted.
  const asked = own(answers, 'days')?.choice !== undefined
  const all = [...(head ? [head] : []), ...whens, ...middle, ...shares, ...last, ...steps]
  return all
    .map((level) => (asked && level.dayType === 'unspecified' ? { ...level, dayType: undefined } : level))
    .filter((level, i) => i > 0 || Object.values(level).some((value) => value !== undefined))
}

function limitOf(answer: Answer | undefined, lead = false): Level | undefined {
  const limit = answer && amountOf(typedLimit(answer))
  return limit === undefined ? undefined : { limit, unit: unitOf(answer?.choice), lead }
}

function amountOf(typed: ReturnType<typeof typedShare>): number | undefined {
  return typed && 'value' in typed ? typed.value : undefined
}

function aggregateOf({ aggregate }: StandardFields, answer: Answer | undefined): StandardFields['aggregate'] {
  const choice = answer?.choice
  return choice === 'each' || choice === 'average' ? choice : aggregate
}

/** How days are counted, where the limit is one that days can be counted in two ways. */
function dayTypeOf(
  { dayType }: StandardFields,
  level: Level | undefined,
  answer: Answer | undefined,
): StandardFields['dayType'] {
  const choice = answer?.choice
  const stated = choice === 'working' || choice === 'calendar' ? choice : dayType
  if (level && countsDays(level)) return stated === 'not-applicable' ? undefined : stated
  return stated === 'working' && level?.unit === 'hour' ? stated : 'not-applicable'
}

/** Whether days make up a limit, so that working and calendar days differ: days, and 24 hours or more. */
export function countsDays({ unit, limit = 0 }: Level): boolean {
  return unit === 'day' || (unit === 'hour' && limit >= 24)
}
