import type { Block } from '../record/document.ts'
import type { Evidence } from '../record/types.ts'
import type { Say } from '../text/message.ts'

/** Evidence as a document shows it: pictures as pictures, a PDF by its name. */
export function evidenceBlocks(evidence: readonly Evidence[], say: Say): Block[] {
  return evidence.map(({ id, name, width, height }): Block => {
    const text = say('evidence.named', { name })
    if (width === undefined || height === undefined) return { type: 'paragraph', text }
    const missing = `${text} ${say('evidence.state-missing')}`
    return { type: 'picture', id, text, missing, width, height }
  })
}

/** The names of evidence, for a cell of a table. */
export function evidenceNames(evidence: readonly Evidence[]): string {
  return evidence.map(({ name }) => name).join('\n')
}
