import { placesOfWords } from '../occurrences.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span } from '../types.ts'
import { isNot } from './failures.ts'
import { HEARD, KEPT } from './kept.ts'

const ASKED = new Set(['?'])
/** "No reply in 8 weeks?", "Still waiting?". */
const REPLY = /^(?:answer|reply|response|decision|word|news)$/
const OVER = /^(?:over|past|beyond|than|after|longer|more)$/
const WAIT =
  /^(?:deadline|target|wait|waiting|waited|queue|queuing|hold|late|delay|delayed|overdue|extension)$/
const LONGEST = 16

/** Reads the questions that tell of a promise not kept: "No answer in 10 days? Ring us", "Queue over 15 minutes? We …". */
export function readAsked(tokens: readonly Token[]): Span[] {
  return placesOfWords(tokens, ASKED).flatMap((mark) => {
    let first = mark
    while (first > mark - LONGEST && isOfQuestion(tokens[first - 1], tokens[mark])) first -= 1
    const follows = tokens[mark + 1] !== undefined
    return follows && isLate(tokens.slice(first, mark)) ? [stretch(tokens, first, mark - 1)] : []
  })
}

/** To where a sentence or a bracket opens. */
function isOfQuestion(token: Token | undefined, mark: Token | undefined): boolean {
  return token !== undefined && token.sentence === mark?.sentence && token.text !== '('
}

function isLate(question: readonly Token[]): boolean {
  const not = question.findIndex((token) => isNot(token))
  const after = question.slice(not + 1).map(({ norm }) => norm)
  if (not >= 0) return after.some((norm) => REPLY.test(norm) || HEARD.has(norm) || KEPT.has(norm))
  const wait = question.some(({ norm }) => WAIT.test(norm))
  // "Late?"
  return wait && (question.length <= 2 || question.some(({ norm }) => norm === 'still' || OVER.test(norm)))
}
