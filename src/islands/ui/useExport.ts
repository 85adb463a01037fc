import { useState } from 'react'
import type { ReportDocument } from '../../domain/record/document.ts'
import { download } from '../../formats/download.ts'
import { exportAs, type FormatId } from '../../formats/index.ts'
import { useWords } from './words.tsx'

/** Saves a document as a file, and says how that goes: nothing to say once it is done. */
export function useExport(documentOf: () => ReportDocument | Promise<ReportDocument>): {
  readonly said: string
  readonly setSaid: (text: string) => void
  readonly save: (id: FormatId, fileName: string) => Promise<void>
} {
  const { say } = useWords()
  const [said, setSaid] = useState('')

  async function save(id: FormatId, fileName: string) {
    setSaid(say('handover.working'))
    try {
      download(fileName, await exportAs(id, await documentOf(), new Date().toISOString()))
      setSaid('')
    } catch {
      setSaid(say('handover.failed'))
    }
  }

  return { said, setSaid, save }
}
