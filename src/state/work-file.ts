import type { SavedRecord } from '../domain/record/types.ts'
import { fileName, toFile } from '../formats/file.ts'
import type { Gathered } from './evidence.ts'
import { readNote, WRITTEN_NOTES } from './notes.ts'

/** A handbook file ready to be handed over. */
export interface WorkFile {
  readonly name: string
  readonly text: string
  /** Pieces of evidence left out because the file would be larger than one we open. */
  readonly left: number
}

/** Puts records into a handbook file, with the evidence they refer to; `now` is an ISO 8601 instant. */
export async function workFile(
  title: string,
  records: readonly SavedRecord[],
  now: string,
): Promise<WorkFile> {
  const { bytes, left } = await gather(records)
  return {
    name: fileName(title, 'handbook.json'),
    text: toFile(records, now, { evidence: bytes }),
    left,
  }
}

/** Puts everything the reader made into a handbook file, also what this version cannot read. */
export async function backupFile(
  records: readonly SavedRecord[],
  unreadable: readonly unknown[],
  now: string,
): Promise<WorkFile> {
  const [{ bytes, left }, wording] = await Promise.all([gather(records), writtenNotes()])
  return {
    name: fileName(`handbook ${now.slice(0, 10)}`, 'handbook.json'),
    text: toFile(records, now, { unreadable, evidence: bytes, wording }),
    left,
  }
}

async function writtenNotes(): Promise<Record<string, string>> {
  const found = await Promise.all(WRITTEN_NOTES.map(async (name) => [name, await readNote(name)] as const))
  return Object.fromEntries(found.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])))
}

/** What reads evidence is fetched when there is some. Where it cannot be, the answers go without: they matter most. */
async function gather(records: readonly SavedRecord[]): Promise<Gathered> {
  const left = records.flatMap(({ evidence = [] }) => evidence).length
  if (left === 0) return { bytes: new Map(), left }
  try {
    return await (await import('./evidence.ts')).gatherEvidence(records)
  } catch {
    return { bytes: new Map(), left }
  }
}
