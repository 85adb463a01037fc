import { placesOfWords } from '../occurrences.ts'
import { indexOf } from '../phrase-list.ts'
import { type Match, matchAt } from '../phrases.ts'
import type { Token } from '../tokens.ts'

const SEEN = indexOf(['see/sees you/clients/visitors/customers/callers', 'seen'])
const STARTS = new Set(SEEN.byStart.keys())
/** What one who comes to an office does, and one who writes does not. */
const COMES =
  /^(?:appointments?|booked|booking|arriv(?:e|es|ed|al|ing)|come|comes|reception|scheduled|queue|waits?|waiting)$/
/** A clinic sees its patients, which tells of no way to reach it. */
const CLINIC =
  /^(?:patients?|doctors?|clinicians?|clinics?|nurses?|gp|referrals?|consultations?|hospitals?|surgery|outpatients?|dentists?|midwi(?:fe|ves))$/

/** Finds that customers are seen who came for it: "we see you at the time you booked"; who sees patients names no channel. */
export function findSeen(tokens: readonly Token[]): Match[] {
  const found = placesOfWords(tokens, STARTS).flatMap((at) => {
    const match = matchAt(tokens, at, SEEN)
    return match ? [match] : []
  })
  if (found.length === 0 || tokens.some(({ norm }) => CLINIC.test(norm))) return []
  return tokens.some(({ norm }) => COMES.test(norm)) ? found : []
}
