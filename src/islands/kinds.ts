import type { ComponentType } from 'react'
import type { ReportDocument } from '../domain/record/document.ts'
import type { Measure, SaidAnswer } from '../domain/record/said.ts'
import type { Adopt } from '../domain/record/team.ts'
import type { SavedRecord } from '../domain/record/types.ts'
import type { Say } from '../domain/text/message.ts'
import type { AnyDefinition } from './ui/definitions.ts'

/** How much of a record a report prints. */
export type ReportLevel = 'changes' | 'full' | 'blank'

export const REPORT_LEVELS: readonly ReportLevel[] = ['changes', 'full', 'blank']

export interface ReportProps {
  readonly definition: AnyDefinition
  /** The saved record; nothing for a blank form. */
  readonly record: SavedRecord | undefined
  readonly level: ReportLevel
}

/** What `islands/<kind>/kind.tsx` gives My work and the report page. */
export interface KindModule {
  /** How far a record is: answers given, answers wanted, and changes to make where a kind counts them. */
  progressOf: (
    definition: AnyDefinition,
    record: SavedRecord,
  ) => { done: number; of: number; changes?: number }
  /** What the shortest report is called, where it is not only what to change. */
  briefName?: (definition: AnyDefinition, say: Say) => string
  Report: ComponentType<ReportProps>
  /** The record laid out in words, for every file that goes out. */
  documentOf: (definition: AnyDefinition, record: SavedRecord, say: Say, language: string) => ReportDocument
  /** Every answer in words, for comparing records and putting people's answers together. */
  saidBy: (definition: AnyDefinition, record: SavedRecord, say: Say, language: string) => SaidAnswer[]
  /** The answers of a record with one, by its key, taken from those of another; `note` replaces the note it came with. */
  adopt: Adopt
  /** What the record comes to, for a line over time; empty where a kind has no figure. */
  measuresOf: (definition: AnyDefinition, record: SavedRecord, say: Say, language: string) => Measure[]
}

// A new kind is found by its folder; nothing is listed here.
const modules = import.meta.glob<KindModule>('./*/kind.tsx')

/** Loads what a kind knows about its records, when somebody looks at one. */
export async function loadKind(kind: string): Promise<KindModule | undefined> {
  return modules[`./${kind}/kind.tsx`]?.()
}
