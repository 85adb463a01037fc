// Prints how long the wording check takes for 20,000 characters of several texts: the median of 15 readings, in milliseconds.
import { compileRules } from '../../src/domain/wording/compile.ts'
import { findIssues, LONGEST_TEXT } from '../../src/domain/wording/find.ts'
import { longTexts } from '../helpers/long-texts.ts'
import { RULES, WORDING } from '../helpers/wording.ts'

function medianTime(work: () => unknown): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[7] ?? 0
}

console.log(
  `${medianTime(() => compileRules(WORDING))
    .toFixed(1)
    .padStart(6)} ms  getting the rules ready`,
)
for (const [name, text] of Object.entries(longTexts(LONGEST_TEXT)))
  console.log(
    `${medianTime(() => findIssues(text, RULES))
      .toFixed(1)
      .padStart(6)} ms  ${name}`,
  )
