import { UNITS, type Unit } from '../types.ts'
import type { Answer, AnswerFault } from './types.ts'

/** A number that was typed, or why it cannot be used; nothing when nothing was typed. */
export type Typed = { readonly value: number } | { readonly fault: AnswerFault } | undefined

/** A share as typed, in per cent above 0 and at most 100: "95", "95 %", "99,5". */
export function typedShare(text: string | undefined): Typed {
  const value = numberOf((text ?? '').replace(/(?:%|per ?cent)\s*$/i, ''))
  if (value === undefined) return undefined
  if (Number.isNaN(value)) return { fault: 'not-a-number' }
  if (value < 0) return { fault: 'share-negative' }
  if (value === 0) return { fault: 'share-zero' }
  return value > 100 ? { fault: 'share-above-100' } : { value }
}

/** Longest limit that is taken, in any unit. */
const LONGEST = 100_000

/** A limit as typed with the unit chosen for it; 0 is a limit in days alone, the same day. */
export function typedLimit({ text, choice }: Answer): Typed {
  const value = numberOf(text ?? '')
  if (value === undefined) return undefined
  if (Number.isNaN(value)) return { fault: 'not-a-number' }
  if (value < 0) return { fault: 'limit-negative' }
  if (value > LONGEST) return { fault: 'limit-too-long' }
  if (!unitOf(choice)) return { fault: 'limit-without-unit' }
  return value === 0 && choice !== 'day' ? { fault: 'limit-zero' } : { value }
}

/** The unit of time that was chosen. */
export function unitOf(choice: string | undefined): Unit | undefined {
  return UNITS.find((unit) => unit === choice)
}

/** A number in figures, with a comma or a stop before its decimals; nothing when empty. */
function numberOf(text: string): number | undefined {
  const written = text.trim().replace(/^[−–]/, '-')
  if (written === '') return undefined
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(written) ? Number(written.replace(',', '.')) : Number.NaN
}
