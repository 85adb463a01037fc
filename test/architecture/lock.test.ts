import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Package {
  version?: string
  resolved?: string
  link?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}
type Versions = Record<string, string>

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'overrides',
  Versions
>
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>
}
const locked = Object.entries(packages).filter(([path]) => path !== '')

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/
const FAMILIES = [
  '@rolldown/binding-',
  '@esbuild/',
  '@pagefind/',
  '@biomejs/cli-',
  '@astrojs/compiler-binding-',
]
const PLATFORMS = ['linux x64', 'darwin arm64', 'darwin x64', 'win32 x64']

describe('npm ci works on Linux, macOS and Windows', () => {
  it.each(FAMILIES.flatMap((family) => PLATFORMS.map((platform) => [family, platform] as const)))(
    'the program of %s… is there for %s',
    (family, platform) => {
      const [os = '', cpu = ''] = platform.split(' ')
      const found = locked.filter(
        ([path, one]) =>
          path.startsWith(`node_modules/${family}`) && one.os?.includes(os) && one.cpu?.includes(cpu),
      )
      // Most Linux machines have glibc; a program for musl alone would not start there.
      const usable = found.filter(([, { libc }]) => !libc || libc.includes('glibc'))
      expect(usable.map(([, { version }]) => version)).toEqual([expect.stringMatching(EXACT)])
    },
  )

  it('everything a package would like to have is in the lock file, whatever the machine it was made on', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path} → ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('every package has a version', () => {
    expect(locked.filter(([, { version }]) => !EXACT.test(version ?? '')).map(([path]) => path)).toEqual([])
  })
})

describe('an install is the same everywhere', () => {
  it('takes packages from whatever registry the machine uses: the lock file names none', () => {
    expect(locked.filter(([, one]) => one.resolved !== undefined || one.link).map(([path]) => path)).toEqual(
      [],
    )
  })

  it.each(['dependencies', 'devDependencies', 'overrides'] as const)(
    'asks for exact versions in %s',
    (list) => {
      expect(Object.entries(manifest[list]).filter(([, asked]) => !EXACT.test(versionIn(asked)))).toEqual([])
    },
  )

  it('installs the versions that package.json asks for', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(
      asked.filter(([name, one]) => packages[`node_modules/${name}`]?.version !== versionIn(one)),
    ).toEqual([])
  })
})

/** The version asked for, also of a package that is installed under another name: `npm:typescript@7.0.2`. */
function versionIn(asked: string): string {
  return asked.replace(/^npm:.+@/, '')
}

/** Whether a package finds another the way Node does: beside its own dependencies, or in a folder above. */
function isLocked(path: string, name: string): boolean {
  const inside = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`
  if (packages[inside]?.version !== undefined) return true
  return path !== '' && isLocked(path.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name)
}
