import { useState } from 'react'
import { combine } from '../../domain/record/combine.ts'
import type { ReportDocument } from '../../domain/record/document.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { download } from '../../formats/download.ts'
import { fileName } from '../../formats/file.ts'
import { exportAs, FORMATS, type FormatId } from '../../formats/index.ts'
import { loadKind } from '../kinds.ts'
import { fetchDefinition } from '../ui/definitions.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly records: readonly SavedRecord[]
}

/** Longest the page may stand still while documents are laid out, in milliseconds. */
const AT_ONCE_MS = 40

/** Everything that is active, as one file in a format for other programs, with progress while it is made. */
export function AllOut({ records }: Props) {
  const { say, language } = useWords()
  const [done, setDone] = useState<number>()
  const [said, setSaid] = useState('')
  const dated = records.some(({ actions }) => actions.some(({ due, done }) => due !== '' && !done))

  async function save(id: FormatId, ending: string) {
    setSaid('')
    try {
      const now = new Date().toISOString()
      const documents = await layOut()
      const cover = {
        title: say('mywork.title'),
        subtitle: say('mywork.allMade', { count: documents.length }),
        language,
        recordHead: say('mywork.recordHead'),
      }
      const file = await exportAs(id, combine(documents, cover), now)
      download(fileName(`handbook ${now.slice(0, 10)}`, ending), file)
      const left = records.length - documents.length
      setSaid(left > 0 ? say('mywork.allLeft', { count: left }) : '')
    } catch {
      setSaid(say('handover.failed'))
    }
    setDone(undefined)
  }

  /** The documents of all records whose tool is in this handbook. */
  async function layOut(): Promise<ReportDocument[]> {
    const documents: ReportDocument[] = []
    let rest = performance.now()
    for (const [i, record] of records.entries()) {
      const definition = await fetchDefinition(record.tool)
      const kind = definition && (await loadKind(definition.kind))
      if (definition && kind) documents.push(kind.documentOf(definition, record, say, language))
      if (performance.now() - rest < AT_ONCE_MS) continue
      setDone(i + 1)
      // Lets the browser draw the progress and answer the reader.
      await new Promise((resolve) => setTimeout(resolve))
      rest = performance.now()
    }
    return documents
  }

  return (
    <details className="hand-over">
      <summary className="button">{say('mywork.allOut')}</summary>
      <ul>
        {FORMATS.filter(({ id }) => id !== 'ics' || dated).map(({ id, ending }) => (
          <li key={id}>
            <button type="button" disabled={done !== undefined} onClick={() => void save(id, ending)}>
              {say(`handover.format-${id}`)}
            </button>
          </li>
        ))}
      </ul>
      {done !== undefined && (
        <label>
          {say('mywork.allProgress', { done, of: records.length })}
          <progress value={done} max={records.length} />
        </label>
      )}
      <p role="status">{said}</p>
    </details>
  )
}
