import { startOfSentence } from '../occurrences.ts'
import type { Match } from '../phrases.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Span } from '../types.ts'
import type { LimitFound } from './limits.ts'

const OPENS = /^(?:when|whenever|where|if|before|should)$/
const TELLS = /^(?:notif(?:y|ies|ied)|tells?|told|inform(?:s|ed)?|warn(?:s|ed)?|advise[sd]?|alert(?:s|ed)?)$/

/** Reads what a lead time leads to where it does not stand beside it: "When works will cut your supply, we tell you 48 hours in advance". */
export function leadStarts(
  tokens: readonly Token[],
  limits: readonly LimitFound[],
  known: readonly Span[],
): Span[] {
  const seen = new Set<number>()
  return limits.flatMap((limit) => {
    const first = startOfSentence(tokens, limit.first)
    if (!limit.lead || seen.has(first)) return []
    seen.add(first)
    const from = tokens[first]?.start ?? 0
    if (known.some(({ start }) => start >= from)) return []
    const found = toldOf(tokens, first, limit.first) ?? stoodBefore(tokens, first, limit.first)
    return found ? [stretch(tokens, found.first, found.last)] : []
  })
}

/** "you are told of works | 2 days ahead", "those affected by works are told". */
function toldOf(tokens: readonly Token[], first: number, limit: number): Match | undefined {
  const told = find(tokens, first, limit, ({ norm }) => TELLS.test(norm))
  if (told === undefined) return undefined
  const of = find(tokens, told + 1, limit, ({ norm }) => /^(?:of|about)$/.test(norm))
  if (of !== undefined) return { first: of + 1, last: limit - 1 }
  const affected = find(tokens, first, told, ({ norm }) => norm === 'affected')
  const by = affected !== undefined && tokens[affected + 1]?.norm === 'by' ? affected + 2 : undefined
  return by === undefined ? undefined : { first: by, last: told - 1 }
}

/** "If works close your road, | we", "Planned works: | 48 hours' notice". */
function stoodBefore(tokens: readonly Token[], first: number, limit: number): Match | undefined {
  const opens = OPENS.test(tokens[first]?.norm ?? '')
  const mark = find(tokens, first + 1, limit, ({ type }) => type === 'mark')
  if (mark !== undefined && tokens[mark]?.text === (opens ? ',' : ':'))
    return { first: opens ? first + 1 : first, last: mark - 1 }
  const we = opens ? find(tokens, first + 3, limit, ({ norm }) => norm === 'we') : undefined
  return we !== undefined && (mark === undefined || we < mark)
    ? { first: first + 1, last: we - 1 }
    : undefined
}

function find(
  tokens: readonly Token[],
  from: number,
  to: number,
  is: (token: Token) => boolean,
): number | undefined {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token && is(token)) return at
  }
  return undefined
}
