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

/**
 * Where a browser is: the one that `CHROME_PATH` names, or on Linux x64 the one that npm brought (the same everywhere, and a
 * headless shell, which does the same work in half the time), or an installed Chrome. Fails with what to install.
 */
export async function findBrowser(): Promise<string> {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package unpack the system libraries it ships, so that a machine without any will do.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
    const { default: bundled } = await import('@sparticuz/chromium')
    return bundled.executablePath()
  }
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed) return installed
  throw new Error(
    'The tests need Google Chrome. Install it from google.com/chrome, or set CHROME_PATH to a Chrome or Chromium.',
  )
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
  return chromium.launch({ executablePath: await findBrowser(), args: [...quiet, ...asRoot] })
}
