import type { SavedRecord } from '../../domain/record/types.ts'
import type { Say } from '../../domain/text/message.ts'
import { fromLink } from '../../formats/link.ts'
import { previewFile } from '../../state/bring-in.ts'

/** What a file or a link from somebody else came to: its records, and in words what could not be opened. */
export interface Found {
  /** What the reader knows it by: the name of the file, or "Link 2". */
  readonly name: string
  readonly from: 'file' | 'link'
  readonly records: readonly SavedRecord[]
  /** Bytes of evidence that is not in this browser, by id. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly problems: readonly string[]
}

/** Reads exchange files. Nothing in them is trusted, and nothing is saved. */
export async function readFiles(files: readonly File[], say: Say): Promise<Found[]> {
  return Promise.all(files.map((file) => readOneFile(file, say)))
}

/** Reads links to records, parted by white space. Nothing in them is trusted, and nothing is saved. */
export async function readLinks(text: string, say: Say): Promise<Found[]> {
  const links = text.split(/\s+/).filter(Boolean)
  return Promise.all(
    links.map((link, i) => readOneLink(link, say('together.pasted', { number: i + 1 }), say)),
  )
}

async function readOneFile(file: File, say: Say): Promise<Found> {
  const { name } = file
  const read = await previewFile(file)
  if (!read.ok) {
    const why = `${say('bringin.cannot', { name })} ${say(`bringin.fault-${read.fault}`)}`
    return { name, from: 'file', records: [], bytes: new Map(), problems: [why] }
  }
  const { added, same, changed } = read.comparison
  const { bytes, bad: badEvidence } = read.evidence
  const records = [...added, ...same, ...changed]
  const reasons = [
    ...read.bad.map(({ reason }) => say(`bringin.reason-${reason}`)),
    ...badEvidence.map(
      ({ reason }) => `${say('bringin.badEvidence', { count: 1 })} ${say(`bringin.evidence-${reason}`)}`,
    ),
  ]
  const bad = [...new Set(reasons)].map((why) => say('together.badIn', { name, why }))
  const none = records.length + bad.length === 0 ? [say('together.noneIn', { name })] : []
  return { name, from: 'file', records, bytes, problems: [...bad, ...none] }
}

async function readOneLink(address: string, name: string, say: Say): Promise<Found> {
  const found = { name, from: 'link', records: [], bytes: new Map(), problems: [] } as const
  const packed = new URLSearchParams(address.split('#')[1] ?? '').get('link')
  if (!packed) return { ...found, problems: [say('together.notALink', { name })] }
  const read = await fromLink(packed)
  if (read.ok) return { ...found, records: [read.record] }
  const why = say(`handover.fault-${read.fault}`)
  return { ...found, problems: [say('together.cannotLink', { name, why })] }
}
