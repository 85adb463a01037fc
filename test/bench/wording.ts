// Prints how long the wording check takes for 20,000 characters of several texts: the first reading and the shortest of 15, in milliseconds.
import { compileRules } from '../../src/domain/wording/compile.ts'
import { findIssues } from '../../src/domain/wording/find.ts'
import { LONGEST_TEXT } from '../../src/domain/wording/types.ts'
import { longTexts } from '../helpers/long-texts.ts'
import { RULES, WORDING } from '../helpers/wording.ts'

function timesOf(work: () => unknown): string {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return [times[0] ?? 0, Math.min(...times)].map((time) => `${time.toFixed(1).padStart(6)} ms`).join('')
}

console.log(`${timesOf(() => compileRules(WORDING))}  getting the rules ready`)
for (const [name, text] of Object.entries(longTexts(LONGEST_TEXT)))
  console.log(`${timesOf(() => findIssues(text, RULES))}  ${name}`)
