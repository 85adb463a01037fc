import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'

/** Writes a file that takes long to make, unless it is there and was made from the same things; a note beside it tells. */
export async function writeOnce(
  file: URL,
  madeFrom: readonly (string | Buffer)[],
  make: () => Promise<Buffer>,
): Promise<void> {
  const hash = createHash('sha256')
  for (const thing of madeFrom) hash.update(createHash('sha256').update(thing).digest())
  const key = hash.digest('hex')
  const note = new URL(`${file.href}.made-from`)
  const before = existsSync(file) && existsSync(note) ? await readFile(note, 'utf8') : ''
  if (before === key) return
  await writeFile(file, await make())
  await writeFile(note, key)
}
