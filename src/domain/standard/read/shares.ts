import { isNumber, readQuantity } from '../quantity.ts'
import { stretch, type Token } from '../tokens.ts'
import type { Share } from '../types.ts'
import { isRate } from './rates.ts'
import { fractionAt, ofEachAt, outOfAt, type Percent } from './share-words.ts'

/** A share with the indexes of its first and last token. */
export interface ShareFound extends Share {
  readonly first: number
  readonly last: number
}

/** Words that are no number and may open a share: "half of calls", "a third", "of every hundred". */
const OPENS = new Set(['half', 'a', 'of'])

/** Reads the shares of cases promised, in per cent; a rate of errors or of blocked calls is not one. */
export function readShares(tokens: readonly Token[]): ShareFound[] {
  const shares: ShareFound[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!isNumber(token) && !OPENS.has(token?.norm ?? '')) continue
    const read =
      percentAt(tokens, at) ?? outOfAt(tokens, at) ?? ofEachAt(tokens, at) ?? fractionAt(tokens, at)
    if (!read) continue
    const last = read.next - 1
    if (!isRate(tokens, at, read.next))
      shares.push({ ...stretch(tokens, at, last), first: at, last, percent: read.percent })
    at = last
  }
  return shares
}

/** "95%", "95 per cent", "ninety percent"; of a range the upper end. */
function percentAt(tokens: readonly Token[], at: number): Percent | undefined {
  const quantity = readQuantity(tokens, at)
  if (!quantity || quantity.value > 100) return undefined
  const after = tokens[quantity.next]
  const cent = tokens[quantity.next + 1]?.text === '-' ? 2 : 1
  const two = after?.norm === 'per' && tokens[quantity.next + cent]?.norm === 'cent'
  if (!two && after?.text !== '%' && !/^(?:percent|pct|pc)$/.test(after?.norm ?? '')) return undefined
  return { percent: quantity.value, next: quantity.next + (two ? cent + 1 : 1) }
}
