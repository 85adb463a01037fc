import * as v from 'valibot'

/** What stands in a charter beside the promises, as its writer left it. */
export interface CharterTexts {
  readonly organisation: string
  /** What we do when we miss a promise. */
  readonly missed: string
  /** How customers reach us. */
  readonly contact: string
}

/** What this browser keeps of a register beside its standards. */
export interface RegisterNotes extends CharterTexts {
  /** Whether the first standards have become part of daily work, so that more may follow (E10). */
  readonly settled: boolean
}

export const NO_NOTES: RegisterNotes = { organisation: '', missed: '', contact: '', settled: false }

const schema = v.object({
  organisation: v.fallback(v.string(), ''),
  missed: v.fallback(v.string(), ''),
  contact: v.fallback(v.string(), ''),
  settled: v.fallback(v.boolean(), false),
})

/** Reads what was kept; what is damaged is as if nothing had been kept. */
export function readNotes(text: string | undefined): RegisterNotes {
  try {
    const read = v.safeParse(schema, JSON.parse(text ?? '{}'))
    return read.success ? read.output : NO_NOTES
  } catch {
    return NO_NOTES
  }
}
