import { spawn } from 'node:child_process'
import { plainEnvironment } from './build.ts'

/** Runs a script that serves the site in a project folder until its glossary can be read and something has been tried. */
export async function whileRunning(
  root: string,
  script: readonly string[],
  port: number,
  tryOut: (address: string, glossary: string) => Promise<void> | void,
): Promise<void> {
  const env = { ...plainEnvironment(root), PORT: String(port) }
  // A group of its own, so that the program npm starts ends with it.
  const child = spawn('npm', ['run', ...script], { cwd: root, env, detached: true })
  const ended = new Promise<never>((_, fail) => child.on('exit', () => fail(new Error(output))))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
  try {
    const address = `http://localhost:${port}/`
    await tryOut(address, await Promise.race([ended, firstAnswer(new URL('glossary/', address))]))
  } finally {
    if (child.pid) process.kill(-child.pid)
  }
}

async function firstAnswer(address: URL): Promise<string> {
  for (;;) {
    const response = await fetch(address).catch(() => undefined)
    if (response) return response.text()
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
