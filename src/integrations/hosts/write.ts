import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hostFiles } from './files.ts'

/** Puts beside the pages the configuration that hosts read: who may frame the handbook, and what browsers may keep. */
export async function writeHostFiles(folder: string, base: string): Promise<void> {
  const files = Object.entries(hostFiles(base))
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name), text)))
}
