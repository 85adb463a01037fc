import type { Token } from '../tokens.ts'
import { ACTS } from './acts.ts'
import { isCapital } from './names.ts'
import { isModifier } from './noun-phrases.ts'

/** Meetings with a person: "a doctor's appointment", "a surveyor's visit". */
const MEETING =
  /^(?:appointments?|consultations?|visits?|calls?|callback|interviews?|sessions?|meetings?|repl(?:y|ies)|attendance)$/

/** Whether a word for a person only describes a thing: "staff payslips", "doctors' letters", and not "a doctor's appointment". */
export function isLabel(tokens: readonly Token[], last: number): boolean {
  const mark = tokens[last + 1]
  const isPlural = /^['’]$/.test(mark?.text ?? '') && mark?.start === tokens[last]?.end
  const owned = isPlural || (tokens[last]?.norm.endsWith("'s") ?? false)
  const thing = tokens[isPlural ? last + 2 : last + 1]?.norm ?? ''
  return (
    !MEETING.test(thing) &&
    !/^members?$/.test(thing) &&
    (owned
      ? !ACTS.has(thing)
      : isTitle(tokens, last) || (isModifier(tokens, last) && !isVerbAfter(tokens, last)))
  )
}

/** "Superintendent | Deemed Approvals", "Councillor/Mayor | inquiries". */
function isTitle(tokens: readonly Token[], last: number): boolean {
  const [token, next] = [tokens[last], tokens[last + 1]]
  if (next?.text === '/' && isCapital(tokens[last + 2]))
    return isCapital(token) && isModifier(tokens, last + 2)
  return isCapital(token) && isCapital(next) && isCapital(tokens[last + 2]) && !ACTS.has(next?.norm ?? '')
}

/** "lecturers | mark coursework", "the officer | registers your complaint", and not "staff | payslips the next day". */
function isVerbAfter(tokens: readonly Token[], last: number): boolean {
  const [verb, object, next] = [1, 2, 3].map((far) => tokens[last + far]?.norm ?? '')
  // "operators licence applications" is written without its apostrophe.
  if (tokens[last]?.norm.endsWith('s') && ![verb, object].some((norm) => norm?.endsWith('s'))) return true
  // "the adviser collects within", and not "staff payslips within".
  const one = !/^(?:staff|personnel|police|crew)$/.test(tokens[last]?.norm ?? '')
  if (
    one &&
    /[^s]s$/.test(verb ?? '') &&
    /^(?:within|in|by|after|before|at|to|with|on|from|and)$/.test(object ?? '')
  )
    return true
  return (
    /^(?:the|an?|your|our|their|its|you|them|it|each|every|all|any|these|those|up|out|back|round)$/.test(
      object ?? '',
    ) && !/^(?:same|next|following|day|week|month)$/.test(next ?? '')
  )
}
