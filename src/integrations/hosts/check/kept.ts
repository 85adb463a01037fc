import { CACHE } from '../rules.ts'
import type { Answer } from './ask.ts'
import { type Fault, faultIf } from './fault.ts'

/** An entry point kept longer shows readers yesterday's edition; this is what hosts without a choice are known to take. */
const LONGEST_ENTRY_S = 600
/** A file whose name changes with it is worth a week at least. */
const SHORTEST_HASHED_S = 604_800

/** For how many seconds an answer may be used without asking; nothing when it does not say. */
function keptFor({ headers: { 'cache-control': said } }: Answer): number | undefined {
  if (said === undefined) return undefined
  if (/\bno-(cache|store)\b/.test(said)) return 0
  const seconds = /\bmax-age=(\d+)/.exec(said)?.[1]
  return seconds === undefined ? undefined : Number(seconds)
}

/** An entry point that browsers may show for long after it has changed. */
export function keptTooLong(answer: Answer): Fault | undefined {
  const seconds = keptFor(answer)
  const wrong =
    seconds === undefined
      ? 'it does not say how long browsers may keep it, so they guess.'
      : `browsers may keep it for ${seconds} seconds, and show an old edition until then.`
  const tooLong = seconds === undefined || seconds > LONGEST_ENTRY_S
  return faultIf(tooLong, false, wrong, `Send \`Cache-Control: ${CACHE.other}\` with it.`)
}

/** A file that never changes, and is asked for again all the same. */
export function askedAgain(answer: Answer): Fault | undefined {
  const wrong = 'browsers ask for it again and again, although a file of this name never changes.'
  const tooShort = (keptFor(answer) ?? 0) < SHORTEST_HASHED_S
  return faultIf(tooShort, false, wrong, `Send \`Cache-Control: ${CACHE.hashed}\` with files of this folder.`)
}
