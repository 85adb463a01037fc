import type { Action, EvidenceType } from './types.ts'

/** A piece of a report that every file format can show. */
export type Block =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | {
      readonly type: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | PictureBlock

/** A picture, by the id of its bytes in the document's `pictures`. */
export interface PictureBlock {
  readonly type: 'picture'
  readonly id: string
  /** What it is called. */
  readonly text: string
  /** What stands in its place where its bytes are not at hand. */
  readonly missing: string
  /** In pixels. */
  readonly width: number
  /** In pixels. */
  readonly height: number
}

/** The bytes of a picture. */
export interface Picture {
  readonly type: Exclude<EvidenceType, 'application/pdf'>
  readonly bytes: Uint8Array
}

/** Rows for a spreadsheet: one head, and in every row as many cells. */
export interface Sheet {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** A record laid out in words, the same for every file that goes out; each kind of tool makes its own. */
export interface ReportDocument {
  /** Id of the record, so that a calendar knows an action it has seen before. */
  readonly id: string
  readonly title: string
  /** What it was made with and when, one sentence. */
  readonly subtitle: string
  /** Language code of the words, such as `en-GB`. */
  readonly language: string
  readonly blocks: readonly Block[]
  readonly sheets: readonly Sheet[]
  readonly actions: readonly PlannedAction[]
  /** Bytes of the pictures that blocks show, by id; put in by whoever can read them. */
  readonly pictures?: ReadonlyMap<string, Picture>
}

/** A planned change, and the id of its record where the document holds those of several. */
export interface PlannedAction extends Action {
  readonly of?: string
}
