import { explain } from '../../schemas/explain.ts'
import type { Answers, Question } from './questions.ts'

/** Shows a line and gives what is typed after it. */
export type Prompt = (line: string) => Promise<string>

/** A reason for which nothing is written, told to the author. */
export class Refusal extends Error {}

/**
 * Answers every question: from what was `given` with the command, else by asking, else, where nobody can be asked, with what is
 * suggested. Throws a `Refusal` when something given is wrong, or when something is missing and nobody can be asked.
 */
export async function answerAll(
  questions: readonly Question[],
  given: Answers,
  prompt?: Prompt,
): Promise<Answers> {
  const answers: Record<string, string> = {}
  for (const question of questions) {
    const suggested = question.suggest?.(answers) ?? ''
    const known = given[question.name] ?? (prompt ? undefined : suggested)
    answers[question.name] =
      known === undefined && prompt ? await ask(question, suggested, prompt) : accepted(question, known ?? '')
  }
  return answers
}

async function ask(question: Question, suggested: string, prompt: Prompt): Promise<string> {
  const { asks, choices = [] } = question
  const list = choices.map(({ id, title }, i) => `  ${i + 1}  ${title === id ? id : `${title} (${id})`}\n`)
  const offer = suggested ? ` [${suggested}]` : ''
  for (let told = ''; ; ) {
    const typed = (await prompt(`${told}${list.join('')}${asks}${offer} `)).trim() || suggested
    const chosen = choices[Number(typed) - 1]?.id ?? typed
    const wrong = refusal(question, chosen)
    if (!wrong) return chosen
    told = `${wrong}\n`
  }
}

function accepted(question: Question, value: string): string {
  const wrong = refusal(question, value)
  if (wrong) throw new Refusal(`--${question.name} ${wrong}`)
  return value
}

/** What is wrong with an answer, and what to do; nothing when it can be used. */
function refusal({ choices, field }: Question, value: string): string | undefined {
  if (choices && !choices.some(({ id }) => id === value)) {
    const known = choices.map(({ id }) => `\`${id}\``).join(', ')
    return value
      ? `\`${value}\` cannot be used. Choose one of ${known}.`
      : `is missing. Choose one of ${known}.`
  }
  if (!value) return 'is missing.'
  const [problem] = field ? explain('', value, field) : []
  return problem && `${problem.wrong} ${problem.fix}`
}
