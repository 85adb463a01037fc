import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

let bundled: Promise<BrowserToLaunch> | undefined

/** A program to launch, and what it must find around it. */
export interface BrowserToLaunch {
  readonly executablePath: string
  readonly env?: NodeJS.ProcessEnv
}

/**
 * The browser that `CHROME_PATH` names, or on Linux x64 the one that npm brought (the same everywhere, and a headless shell,
 * which does the same work in half the time), or an installed Chrome. Fails with what to install.
 */
export async function findBrowser(): Promise<BrowserToLaunch> {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH }
  if (process.platform === 'linux' && process.arch === 'x64') {
    bundled ??= findBundled()
    return bundled
  }
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed) return { executablePath: installed }
  throw new Error(
    'The tests need Google Chrome. Install it from google.com/chrome, or set CHROME_PATH to a Chrome or Chromium.',
  )
}

/** The browser that npm brought, with the system libraries it ships, so that a machine without any will do. */
async function findBundled(): Promise<BrowserToLaunch> {
  const before = { ...process.env }
  // Makes the package unpack its libraries, and name them to every program we start: they are for the browser alone.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: fromNpm } = await import('@sparticuz/chromium')
  const found = { executablePath: await fromNpm.executablePath(), env: { ...process.env } }
  for (const name of Object.keys(process.env)) if (!Object.hasOwn(before, name)) delete process.env[name]
  Object.assign(process.env, before)
  return found
}

/** Starts a browser that talks to nobody but the pages it is shown. */
export async function launchBrowser(): Promise<Browser> {
  const quiet = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--font-render-hinting=none',
  ]
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ ...(await findBrowser()), args: [...quiet, ...asRoot] })
}
