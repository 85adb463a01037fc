import { fieldOf } from './answers.ts'
import { binsFor, fieldsFor } from './bins.ts'
import { linesOf } from './lines.ts'
import { entriesIn } from './order.ts'
import type { Bin, Entry, SorterAnswers, SorterDefinition, SorterField } from './types.ts'

/** One thing as a report shows it. */
export interface ReportLine {
  readonly entry: Entry
  /** The fields its bin asks for, with what was written; also the empty ones. */
  readonly fields: readonly { readonly field: SorterField; readonly text: string }[]
}

/** One bin with what is in it. */
export interface Band {
  readonly bin: Bin
  readonly lines: readonly ReportLine[]
}

export interface SorterReport {
  readonly bands: readonly Band[]
  readonly unsorted: readonly Entry[]
  /** The lines that were written and not put on the list. */
  readonly draft: readonly string[]
  /** What was written in fields that today's edition or the thing's bin no longer asks for. */
  readonly earlier: readonly { readonly entry: Entry; readonly question: string; readonly text: string }[]
}

/** Lays out what was sorted by bin; nothing that was saved is left out. */
export function report(definition: SorterDefinition, answers: SorterAnswers): SorterReport {
  return {
    bands: binsFor(definition, answers).map((bin) => ({
      bin,
      lines: entriesIn(answers, bin.id).map((entry) => ({
        entry,
        fields: fieldsFor(definition, bin.id).map((field) => ({ field, text: fieldOf(entry, field.id) })),
      })),
    })),
    unsorted: entriesIn(answers, ''),
    draft: linesOf(answers.draft ?? ''),
    earlier: answers.entries.flatMap((entry) => notAsked(definition, entry)),
  }
}

function notAsked(definition: SorterDefinition, entry: Entry): SorterReport['earlier'] {
  const asked = new Set(fieldsFor(definition, entry.bin).map(({ id }) => id))
  return Object.entries(entry.fields)
    .filter(([id, text]) => !asked.has(id) && text.trim() !== '')
    .map(([id, text]) => ({
      entry,
      question: definition.items.find((field) => field.id === id)?.question ?? id,
      text,
    }))
}
