import { download } from '../../formats/download.ts'
import { $unreadable } from '../../state/load.ts'
import { $records } from '../../state/records.ts'
import { backupFile } from '../../state/work-file.ts'

/** Hands the reader everything that is in memory as one file. */
export async function downloadAll() {
  const now = new Date().toISOString()
  const unreadable = $unreadable.get().map(({ key, value }) => ({ key, value }))
  const all = [...$records.get().values()]
  const { name, text } = await backupFile(all, unreadable, now)
  download(name, text)
}
