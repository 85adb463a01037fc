import type { Answer, Role } from './ask.ts'

/** What is wrong with an answer. */
export interface Fault {
  /** Whether readers meet something that does not work, or only something that could be better. */
  readonly breaks: boolean
  /** What is wrong, with the value in backticks. */
  readonly wrong: string
  /** What to do about it. */
  readonly fix: string
}

/** One thing that the handbook needs of a host. */
export interface Rule {
  /** The addresses that it is about. */
  readonly about: readonly Role[]
  /** What is wrong with an answer, nothing when all is well. */
  readonly fault: (answer: Answer) => Fault | undefined
}

/** A fault, when there is one. */
export function faultIf(isWrong: boolean, breaks: boolean, wrong: string, fix: string): Fault | undefined {
  return isWrong ? { breaks, wrong, fix } : undefined
}
