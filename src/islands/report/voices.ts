import type { ReportDocument } from '../../domain/record/document.ts'
import { putTogether, type TogetherRow } from '../../domain/record/together.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { withVoices } from '../../domain/record/voices-document.ts'
import type { Say } from '../../domain/text/message.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'

/** What everybody said whose answers a team record was put together from; nothing when it is the record of one. */
export function voicesOf(
  kind: KindModule,
  definition: AnyDefinition,
  record: SavedRecord,
  say: Say,
  language: string,
): TogetherRow[] {
  const voices = record.voices ?? []
  return putTogether(
    voices.map(({ who, answers }) => ({
      who,
      said: kind.saidBy(definition, { ...record, answers }, say, language),
    })),
  )
}

/** The record laid out in words, and for a team record who said what. */
export function wholeDocument(
  kind: KindModule,
  definition: AnyDefinition,
  record: SavedRecord,
  say: Say,
  language: string,
): ReportDocument {
  const document = kind.documentOf(definition, record, say, language)
  return record.voices
    ? withVoices(document, voicesOf(kind, definition, record, say, language), say)
    : document
}
