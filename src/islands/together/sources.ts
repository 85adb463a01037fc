import { compare } from '../../domain/record/exchange.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import type { Say } from '../../domain/text/message.ts'
import { newId } from '../../state/ids.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import type { Found } from './read-others.ts'

/** A record whose answers can be put together with others. */
export interface Source {
  /** Unlike any other on the page: two people can send back one record in different words. */
  readonly id: string
  readonly record: SavedRecord
  readonly from: 'here' | 'file' | 'link'
  /** Name of the file it came in; empty when it came otherwise. */
  readonly file: string
}

/** What is new among things found, which of it and of what was there to tick, and in words what was not taken. */
export interface Taken {
  readonly added: readonly Source[]
  readonly tick: readonly Source[]
  readonly problems: readonly string[]
}

/** Takes records found into the list; one that is there already, word for word, is only ticked. */
export function takeFound(
  found: readonly Found[],
  there: readonly Source[],
  definitions: ReadonlyMap<string, AnyDefinition | undefined>,
  say: Say,
): Taken {
  const added: Source[] = []
  const tick: Source[] = []
  const problems = found.flatMap((one) => one.problems)
  for (const { name, from, records } of found)
    for (const record of records) {
      const known = [...there, ...added].find((source) => isSame(source.record, record))
      if (definitions.get(record.tool)?.kind !== record.kind)
        problems.push(say('together.toolGone', { name }))
      else if (known) {
        tick.push(known)
        problems.push(say('together.already', { name, title: record.title || say('record.untitled') }))
      } else {
        const source = { id: newId(), record, from, file: from === 'file' ? name : '' }
        added.push(source)
        tick.push(source)
      }
    }
  return { added, tick, problems }
}

/** The list entry of a record that is saved here. */
export function savedSource(record: SavedRecord): Source {
  return { id: record.id, record, from: 'here', file: '' }
}

function isSame(a: SavedRecord, b: SavedRecord): boolean {
  return a.id === b.id && compare([b], new Map([[a.id, a]])).same.length === 1
}
