import { placesOfWords } from '../occurrences.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span } from '../types.ts'
import { KEPT } from './kept.ts'
import { isNounEnd } from './noun-phrases.ts'

const STARTS = new Set('failure after delayed unanswered still unresolved unsettled overdue who'.split(' '))
const OPEN = /^(?:open|outstanding|unresolved|unanswered|unsettled|waiting)$/
const OVER = /^(?:over|more|by|beyond|longer)$/
const REACH = 4

/** Reads the words that by themselves name cases for which a promise was not kept: "overdue files", "still open", "after 10 minutes on hold". */
export function readOutstanding(tokens: readonly Token[]): Span[] {
  return placesOfWords(tokens, STARTS).flatMap((at) => {
    const last = endAt(tokens, at)
    return last === undefined ? [] : [stretch(tokens, at, last)]
  })
}

function endAt(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1]
  switch (tokens[at]?.norm) {
    case 'failure':
      return next?.norm === 'to' && KEPT.has(tokens[at + 2]?.norm ?? '') ? at + 2 : undefined
    case 'still':
      return OPEN.test(next?.norm ?? '') ? at + 1 : undefined
    case 'delayed':
      return OVER.test(next?.norm ?? '') ? at + 1 : undefined
    case 'after':
      return onHold(tokens, at)
    case 'who':
      return longerThan(tokens, at)
    default:
      return next?.norm.endsWith('s') && isNounEnd(tokens, at + 1) && !isCounted(tokens, at)
        ? at + 1
        : undefined
  }
}

/** "unanswered calls: under 5%": how many they may be. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 2, at + 2 + REACH).some(({ type }) => type === 'number')
}

/** "after 10 minutes on | hold you may leave a number". */
function onHold(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at + 1]?.type !== 'number') return undefined
  const wait = tokens[at + 3]?.norm === 'of' ? at + 4 : at + 3
  if (/^wait(?:ing)?$/.test(tokens[wait]?.norm ?? '')) return wait
  return tokens[wait]?.norm === 'on' && tokens[wait + 1]?.norm === 'hold' ? wait + 1 : undefined
}

/** "callers who hold longer | than 3 minutes". */
function longerThan(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at + 1; next <= at + REACH; next++)
    if (/^(?:longer|more)$/.test(tokens[next]?.norm ?? ''))
      return tokens[next + 1]?.norm === 'than' && tokens[next + 2]?.type === 'number' ? next : undefined
  return undefined
}
