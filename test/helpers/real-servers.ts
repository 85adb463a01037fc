import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROJECT } from './build.ts'
import { SITES, type SiteName } from './sites.ts'

/** A web server that people run, started with the configuration that stands in a built folder. */
export interface RealServer {
  readonly name: string
  readonly program: string
  /** Whether it can be told our headers and our page for missing addresses, or has only rules of its own. */
  readonly takes: { readonly headers: boolean; readonly missingPage: boolean }
  /** Which of the built sites it serves. */
  readonly site: SiteName
  /** Writes what the server needs into `work`; gives the words to start it with. */
  readonly prepare: (site: string, work: string, port: number) => readonly string[]
}

const MODULES = '/usr/lib/apache2/modules'

export const SERVERS: readonly RealServer[] = [
  {
    name: 'nginx',
    program: 'nginx',
    takes: { headers: true, missingPage: true },
    site: 'root',
    prepare: (site, work, port) => {
      const ours = readFileSync(join(site, 'nginx.conf.sample'), 'utf8')
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('/srv/handbook/', `${site}/`)
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${work}/${name};`,
      )
      writeFileSync(
        join(work, 'nginx.conf'),
        `daemon off; pid ${work}/pid; error_log ${work}/error.log;
        ${process.getuid?.() === 0 ? 'user root;' : ''}
        events {}
        http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')} ${ours} }`,
      )
      return ['-c', join(work, 'nginx.conf'), '-e', join(work, 'error.log')]
    },
  },
  {
    name: 'Apache httpd',
    program: 'apache2',
    takes: { headers: true, missingPage: true },
    site: 'root',
    prepare: (site, work, port) => {
      const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate']
      writeFileSync(
        join(work, 'apache.conf'),
        `ServerRoot ${work}
        ServerName localhost
        PidFile ${work}/pid
        ErrorLog ${work}/error.log
        Listen 127.0.0.1:${port}
        ${modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
        TypesConfig /etc/mime.types
        DocumentRoot ${site}
        <Directory ${site}>
          AllowOverride All
          Require all granted
        </Directory>`,
      )
      return ['-X', '-f', join(work, 'apache.conf')]
    },
  },
  {
    name: 'Caddy',
    program: 'caddy',
    takes: { headers: true, missingPage: true },
    site: 'root',
    prepare: (site, work, port) => {
      const ours = readFileSync(join(site, 'Caddyfile.sample'), 'utf8')
        .replace('www.example.org {', `http://127.0.0.1:${port} {`)
        .replaceAll('/srv/handbook', site)
      writeFileSync(join(work, 'Caddyfile'), `{\n  admin off\n}\n${ours}`)
      return ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')]
    },
  },
  {
    name: "Python's http.server",
    program: 'python3',
    takes: { headers: false, missingPage: false },
    site: 'root',
    prepare: (site, _work, port) => [
      '-m',
      'http.server',
      String(port),
      '--bind',
      '127.0.0.1',
      '--directory',
      site,
    ],
  },
  {
    name: 'GitHub Pages, by its rules',
    program: process.execPath,
    takes: { headers: false, missingPage: true },
    // A project has the folder of its name there.
    site: 'folder',
    prepare: (site, _work, port) => [
      join(PROJECT, 'test/helpers/github-pages.ts'),
      site,
      SITES.folder.base,
      String(port),
    ],
  },
]

/** Whether a program can be started on this machine. */
export function isInstalled({ program }: RealServer): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Starts a server on the site it serves and waits until it answers; `stop` ends it. */
export async function start(server: RealServer) {
  const site = join(PROJECT, SITES[server.site].folder)
  const port = await freePort()
  const work = mkdtempSync(join(tmpdir(), 'handbook-server-'))
  const child = spawn(server.program, server.prepare(site, work, port), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  })
  const origin = `http://127.0.0.1:${port}`
  await untilAnswers(child, origin)
  return {
    origin,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await ended
      rmSync(work, { recursive: true, force: true })
    },
  }
}

async function untilAnswers(child: ChildProcess, origin: string) {
  let said = ''
  child.stderr?.on('data', (text) => {
    said += text
  })
  const gone = new Promise<never>((_, reject) =>
    child.once('exit', (code) =>
      reject(new Error(`expected a running server but it ended with ${code}: ${said}`)),
    ),
  )
  const answers = async () => {
    while (
      !(await fetch(origin).then(
        () => true,
        () => false,
      ))
    )
      await new Promise((go) => setTimeout(go, 50))
  }
  await Promise.race([answers(), gone])
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
