// Asks a running handbook a dozen questions, and tells whoever hosts it what is wrong and what to do.
import { askAbout, askHost } from './check/ask.ts'
import { type Finding, findingsIn } from './check/findings.ts'

const given = process.argv[2] ?? ''
const home = URL.parse(given.endsWith('/') ? given : `${given}/`)

if (home?.protocol !== 'https:' && home?.protocol !== 'http:') {
  console.error(
    'Give the address of the handbook, such as: npm run check-host -- https://www.example.org/handbook/',
  )
  process.exitCode = 1
} else {
  await check(home)
}

async function check(home: URL): Promise<void> {
  const answers = await askAbout(home, askHost).catch((error: Error) => error)
  if (answers instanceof Error) {
    console.error(
      `${home.href} does not answer: ${(answers.cause as Error | undefined)?.message ?? answers.message}`,
    )
    process.exitCode = 1
    return
  }
  const findings = findingsIn(answers)
  const broken = findings.filter(({ breaks }) => breaks)
  const better = findings.filter(({ breaks }) => !breaks)
  if (broken.length > 0) console.error(`Readers will find these broken:\n\n${told(broken)}\n`)
  if (better.length > 0) console.log(`These work, and could be better:\n\n${told(better)}\n`)
  if (findings.length === 0)
    console.log(`All is well at ${home.href}: ${answers.length} addresses were asked for.`)
  if (broken.length > 0) process.exitCode = 1
}

/** Each fault once, under the addresses that have it. */
function told(findings: readonly Finding[]): string {
  const same = Map.groupBy(findings, ({ wrong, fix }) => `  ${wrong}\n  ${fix}`)
  return [...same].map(([fault, at]) => [...at.map(({ address }) => address), fault].join('\n')).join('\n\n')
}
