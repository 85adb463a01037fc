// Starts a page or a tool: asks what it needs, writes a file that builds as it is, and says what to do next.
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { AuthorError } from '../../schemas/author-error.ts'
import { answerAll, Refusal } from './ask.ts'
import { readHandbook } from './handbook.ts'
import { type Answers, pageQuestions, toolQuestions } from './questions.ts'
import { writePage, writeTool } from './write.ts'

const HELP = `Starts a page or a tool of your own.

  npm run new -- page --section coaching --title "Give feedback" --file give-feedback --summary "…"
  npm run new -- tool --kind checklist --title "Feedback check" --page coaching/give-feedback --helps team

What you leave out is asked for.`

const THINGS = {
  page: { questions: pageQuestions, write: writePage },
  tool: { questions: toolQuestions, write: writeTool },
}
const ROOT = new URL('../../../', import.meta.url)

try {
  await start()
} catch (error) {
  if (!(error instanceof Refusal || error instanceof AuthorError)) throw error
  console.error(`${error.message}\nNothing was written.`)
  process.exitCode = 1
}

async function start(): Promise<void> {
  const { thing, given } = readArguments()
  const handbook = await readHandbook(ROOT)
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined
  const stop = () => Promise.reject(new Refusal('\nStopped.'))
  const prompt = terminal && ((line: string) => terminal.question(line).catch(stop))
  const answers = await answerAll(THINGS[thing].questions(handbook), given, prompt)
  terminal?.close()
  const written = THINGS[thing].write(answers, handbook, new Date().toISOString().slice(0, 10))
  console.log(
    `\n${written.map(({ file, what }) => `${file}: ${what}`).join('\n')}\n\n${next(thing, answers)}`,
  )
}

function readArguments(): { thing: keyof typeof THINGS; given: Answers } {
  const names = ['section', 'title', 'file', 'summary', 'kind', 'page', 'helps']
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  const { values, positionals } = parsed(() => parseArgs({ options, allowPositionals: true }))
  const [thing = ''] = positionals
  if (thing !== 'page' && thing !== 'tool') throw new Refusal(HELP)
  return { thing, given: values as Answers }
}

function parsed<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${HELP}`)
  }
}

function next(thing: keyof typeof THINGS, { section, file, page }: Answers): string {
  const address = thing === 'page' ? `guidance/${section}/${file}/` : `guidance/${page}/#tool-${file}`
  const steps = [
    'Open the file and write; everything in it is an example.',
    `Run npm run dev and look at http://localhost:4321/${address}`,
    ...(thing === 'tool' ? ['Run npm run publish-ids before you publish it.'] : []),
  ]
  return steps.map((step, i) => `${i + 1}. ${step}`).join('\n')
}
