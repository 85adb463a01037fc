import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { PROJECT, run } from '../helpers/build.ts'
import { openSearch, results } from '../helpers/dialogs.ts'
import { copyProject } from '../helpers/example-project.ts'
import { launchBrowser } from '../helpers/launch.ts'
import { SERVERS, start } from '../helpers/real-servers.ts'
import { whileRunning } from '../helpers/running.ts'
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
  // Run before any test, to build the sites that are tested, and had to serve or build them.
  'npm ci && npm start': async () => expect(builtHome(SITES.root.folder)).toContain('data-root="./"'),
  'npm run build': async () => expect(builtHome(folder)).toContain('data-root="./"'),
  // What is running now.
  'npm ci && npm test': async () => expect(process.env.VITEST).toBe('true'),
  [`npm run build -- --site ${site} --base ${base}`]: async () =>
    expect(builtHome(folder)).toContain(`rel="canonical" href="${site}${base}"`),
  [`npm run check-host -- ${site}${base}`]: checksHost,
  'npm run dev': () => whileRunning(project.root, ['dev', '--', '--port', '4392'], 4392, isForAuthors),
  'npm run publish-ids': () => succeeds(['publish-ids']),
  'npm run check': () => succeeds(['check'], PROJECT),
  'npm run format': () => succeeds(['format']),
  'npm run schemas': () => succeeds(['schemas']),
  'npm run bench': () => succeeds(['bench', '--', '0'], PROJECT),
  'npm run bench -- peers': () => succeeds(['bench', '--', 'peers', '20'], PROJECT),
}

it.each(commands)('%s', async (command) => {
  const trial = trials[command]
  if (!trial) throw new Error(`expected a trial of every command in README.md but found none of ${command}`)
  await trial()
})

/** The home page of a site that was built before the tests. */
function builtHome(folder: string): string {
  return readFileSync(join(PROJECT, folder, 'index.html'), 'utf8')
}

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

/** What a service worker of `npm start` has kept on this address is not shown to those who write. */
async function forgetsWhatWasBuilt(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.register('/sw.js'))
  const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await expect.poll(workers).toBe(0)
}

/** Opens the authors' handbook, with what its examples make, and searches a site that was never built. */
async function isForAuthors(address: string, glossary: string): Promise<void> {
  expect(glossary).toMatch(/<h1[^>]*>/)
  const browser = await launchBrowser()
  try {
    // The first page that listens for changes is told of those before it, and loads again.
    const first = await browser.newPage()
    const listens = first.waitForEvent('console', (message) => message.text() === '[vite] connected.')
    await first.goto(address)
    await listens
    await first.close()
    const page = await browser.newPage()
    await page.goto(address)
    await forgetsWhatWasBuilt(page)
    await page.goto(new URL('authors/', address).href)
    expect(await page.getByRole('complementary').innerText()).toContain('at the counter')
    const dialog = await openSearch(page)
    await dialog.getByRole('textbox').fill('leaflet')
    await results(page).first().waitFor({ timeout: 120_000 })
  } finally {
    await browser.close()
  }
}
