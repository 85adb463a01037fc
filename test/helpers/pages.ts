import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './build.ts'

/** Every guidance page by its id `section/page`, from the file system: a new file is tested by being there. */
export function guidanceIds(): string[] {
  const root = join(PROJECT, 'content/guidance')
  return readdirSync(root)
    .flatMap((section) =>
      readdirSync(join(root, section)).map((file) => `${section}/${file.replace('.mdx', '')}`),
    )
    .sort()
}

/** The paths of every page a built site has, without the folder it is hosted in. */
export function builtPaths(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replaceAll('\\', '/').replace('index.html', ''))
    .filter((path) => path !== 'dialogs/')
    .sort()
}
