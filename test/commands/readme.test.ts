import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { PROJECT, plainEnvironment, run } from '../helpers/build.ts'
import { openSearch, results } from '../helpers/dialogs.ts'
import { copyProject } from '../helpers/example-project.ts'
import { launchBrowser } from '../helpers/launch.ts'
import { SERVERS, start } from '../helpers/real-servers.ts'
import { SITES } from '../helpers/sites.ts'

const README = readFileSync(join(PROJECT, 'README.md'), 'utf8')
const commands = [...README.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, lines = '']) =>
  lines.trim().split('\n'),
)

const { site, base, folder } = SITES.folder
const project = copyProject()
afterAll(() => project[Symbol.dispose]())

/** How each command is tried, in a copy of the project. A command of the README that is not here fails. */
const trials: Record<string, () => Promise<void>> = {
  'npm ci && npm start': () => serves(['start'], 4391),
  // What is running now.
  'npm ci && npm test': async () => expect(process.env.VITEST).toBe('true'),
  // Both run before any test: for the tests of a site that is moved about, and of one built for a folder.
  'npm run build': async () => {
    const home = readFileSync(join(PROJECT, SITES.root.folder, 'index.html'), 'utf8')
    expect(home).toContain('data-root="./"')
  },
  [`npm run build -- --site ${site} --base ${base}`]: async () => {
    const home = readFileSync(join(PROJECT, folder, 'index.html'), 'utf8')
    expect(home).toContain(`rel="canonical" href="${site}${base}"`)
  },
  [`npm run check-host -- ${site}${base}`]: checksHost,
  'npm run dev': () => serves(['dev', '--', '--port', '4392'], 4392, isForAuthors),
  'npm run publish-ids': () => succeeds(['publish-ids']),
  'npm run check': () => succeeds(['check'], PROJECT),
  'npm run format': () => succeeds(['format']),
  'npm run schemas': () => succeeds(['schemas']),
  'npm run bench': () => succeeds(['bench', '--', '0'], PROJECT),
  'npm run bench -- peers': () => succeeds(['bench', '--', 'peers'], PROJECT),
}

it.each(commands)('%s', async (command) => {
  const trial = trials[command]
  if (!trial) throw new Error(`expected a trial of every command in README.md but found none of ${command}`)
  await trial()
})

/** Runs one of the scripts to its end. */
async function succeeds(script: string[], cwd = project.root): Promise<void> {
  await ends('npm', ['run', ...script], cwd)
}

async function ends(program: string, words: string[], cwd = project.root): Promise<void> {
  const { code, output } = await run(program, words, cwd)
  expect(code, output).toBe(0)
}

/** Checks the site that was built for a folder, on a host of this machine. */
async function checksHost(): Promise<void> {
  const server = SERVERS.find((one) => one.site === 'folder')
  if (!server) throw new Error('expected a server of a site in a folder but found none')
  const { origin, stop } = await start(server)
  await ends('npm', ['run', 'check-host', '--', origin + base], PROJECT).finally(stop)
}

/** Opens the authors' handbook, with what its examples make, and searches a site that was never built. */
async function isForAuthors(address: string): Promise<void> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(new URL('/authors/', address).href)
    expect(await page.getByRole('complementary').innerText()).toContain('at the counter')
    const dialog = await openSearch(page)
    await dialog.getByRole('textbox').fill('leaflet')
    await results(page).first().waitFor({ timeout: 120_000 })
  } finally {
    await browser.close()
  }
}

/** Runs a script that serves the site, until its glossary can be read and tried. */
async function serves(
  script: string[],
  port: number,
  tryOut: (address: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const env = { ...plainEnvironment(), PORT: String(port) }
  // A group of its own, so that the program npm starts ends with it.
  const child = spawn('npm', ['run', ...script], { cwd: project.root, env, detached: true })
  const ended = new Promise<never>((_, fail) => child.on('exit', () => fail(new Error(output))))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
  try {
    const address = `http://localhost:${port}/glossary/`
    expect(await Promise.race([ended, firstAnswer(address)])).toMatch(/<h1[^>]*>/)
    await tryOut(address)
  } finally {
    if (child.pid) process.kill(-child.pid)
  }
}

async function firstAnswer(address: string): Promise<string> {
  for (;;) {
    const response = await fetch(address).catch(() => undefined)
    if (response) return response.text()
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
