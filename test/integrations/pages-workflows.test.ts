import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROJECT } from '../helpers/build.ts'
import { readYaml } from '../helpers/words.ts'

interface Step {
  readonly run?: string
  readonly uses?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
}

const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))
const github = readYaml<{ jobs: { build: { steps: readonly Step[] } } }>('.github/workflows/pages.yml')
const gitlab = readYaml<{
  pages: { variables: Record<string, string>; script: readonly string[]; pages: { publish: string } }
}>('.gitlab-ci.yml')
const { steps } = github.jobs.build

const WORKFLOWS = {
  'GitHub Pages': {
    commands: steps.flatMap(({ run }) => run ?? []),
    published: steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'))?.with?.path,
  },
  'GitLab Pages': { commands: gitlab.pages.script, published: gitlab.pages.pages.publish },
}

/** The words that npm is started with, line by line, when the commands are run in a shell. */
function npmWords(commands: readonly string[], env: Readonly<Record<string, string>>): string[] {
  const script = ['npm() { echo "$*"; }', ...commands].join('\n')
  return execFileSync('bash', ['-ec', script], { env: { ...process.env, ...env }, encoding: 'utf8' })
    .trim()
    .split('\n')
}

describe.each(Object.entries(WORKFLOWS))('the workflow for %s', (_, { commands, published }) => {
  it('installs what the lock file names, and runs commands that there are', () => {
    const npm = commands.filter((command) => command.startsWith('npm '))
    expect(npm[0]).toMatch(/^npm ci\b/)
    const run = npm.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? [])
    expect(run).toEqual(['build'])
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(run))
  })

  it('publishes the folder that is built', () => {
    expect(published).toBe('dist')
    expect(commands.join('\n')).not.toContain('--outDir')
  })
})

// What each host says of a project's own page, and of the one page that stands at the root of a host.
describe.each([
  ['https://team.example', '/handbook'],
  ['https://team.example', ''],
])('a site at %s%s is built for that address', (origin, path) => {
  const build = `run build -- --site ${origin} --base ${path}/`

  it('by GitHub', () => {
    const { env = {} } = steps.find(({ run }) => run?.startsWith('npm run build')) ?? {}
    const told = { 'steps.pages.outputs.origin': origin, 'steps.pages.outputs.base_path': path }
    const filled = Object.entries(env).map(([name, value]) => [
      name,
      told[value.replace(/^\$\{\{ | \}\}$/g, '') as keyof typeof told],
    ])
    expect(npmWords(WORKFLOWS['GitHub Pages'].commands, Object.fromEntries(filled))).toContain(build)
  })

  it('by GitLab', () => {
    const env = { ...gitlab.pages.variables, CI_PAGES_URL: origin + path }
    expect(npmWords(WORKFLOWS['GitLab Pages'].commands, env)).toContain(build)
  })
})
