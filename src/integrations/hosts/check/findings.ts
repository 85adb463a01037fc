import type { Answer } from './ask.ts'
import type { Fault } from './fault.ts'
import { FILES, RULES } from './rules.ts'

/** Something that a host does not do as the handbook needs it. */
export interface Finding extends Fault {
  readonly address: string
}

/** Everything that is wrong with the answers of a host: what breaks first. */
export function findingsIn(answers: readonly Answer[]): Finding[] {
  const found = answers.flatMap((answer) =>
    faultsOf(answer).map((one) => ({ ...one, address: answer.address })),
  )
  return [...found.filter(({ breaks }) => breaks), ...found.filter(({ breaks }) => !breaks)]
}

function faultsOf(answer: Answer): Fault[] {
  const faults = RULES.filter(({ about }) => about.includes(answer.role)).flatMap(
    ({ fault }) => fault(answer) ?? [],
  )
  // Of a file that is not there, only that is told.
  const isGone = FILES.includes(answer.role) && answer.status !== 200
  return isGone ? faults.slice(0, 1) : faults
}
