import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BuildResult, PROJECT, runBuild } from './build.ts'

const COPIED = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  '.biome.jsonc',
  '.gitignore',
]

/** A copy of the project in a temporary folder, to change as an author would; `using` removes it at the end. */
export interface ExampleProject extends Disposable {
  readonly root: string
  /** Writes a file, such as `content/site.yaml`, in place of any that is there. */
  write: (path: string, text: string) => void
  /** Changes a file that is there; a change that changes nothing is a mistake in the test. */
  edit: (path: string, change: (text: string) => string) => void
  /** Runs `astro build`. */
  build: () => Promise<BuildResult>
  /** The text of a built file, such as `tools/index.html`. */
  built: (path: string) => string
}

/** Fonts that were cut before: it takes 2 s of processor time, and they are cut again when what they are made from has changed. */
const FONTS = '.cache/fonts'

/** Copies the project, with a cache of its own: an empty one, or one that has fonts when the project has. */
export function copyProject({ cache = 'fonts' }: { cache?: 'fonts' | 'empty' } = {}): ExampleProject {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'handbook-')))
  for (const name of COPIED) cpSync(join(PROJECT, name), join(root, name), { recursive: true })
  if (cache === 'fonts') copyFonts(PROJECT, root)
  linkPackages(root)

  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const edit = (path: string, change: (text: string) => string) => {
    const before = read(path)
    const after = change(before)
    if (after === before) throw new Error(`expected a change of ${path} but got the same text`)
    write(path, after)
  }

  return {
    root,
    write,
    edit,
    build: () => runBuild({ root, outDir: 'dist' }),
    built: (path) => read(`dist/${path}`),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Copies the fonts that one project has cut to another. */
export function copyFonts(from: string, to: string): void {
  if (existsSync(join(from, FONTS))) cpSync(join(from, FONTS), join(to, FONTS), { recursive: true })
}

// A link for each package, not one for the folder: Vite keeps its cache in node_modules, and builds must not share it.
function linkPackages(root: string) {
  const from = join(PROJECT, 'node_modules')
  mkdirSync(join(root, 'node_modules'))
  for (const name of readdirSync(from)) {
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(from, name), join(root, 'node_modules', name), 'junction')
  }
}
