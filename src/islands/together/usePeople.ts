import { useState } from 'react'
import type { Say } from '../../domain/text/message.ts'
import type { Source } from './sources.ts'

/** Somebody whose answers were ticked. */
export interface Contributor {
  readonly source: Source
  /** What stands in the field for the name; may be empty. */
  readonly name: string
  /** What they are called everywhere else: the name, or "Person 2". */
  readonly who: string
}

/** The names of those whose answers are ticked: what was typed, else what the record says. */
export function usePeople(
  ticked: readonly Source[],
  say: Say,
): { people: readonly Contributor[]; rename: (source: Source, name: string) => void } {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const people = ticked.map((source, i) => {
    const name = typed.get(source.id) ?? nameIn(source, ticked)
    return { source, name, who: name.trim() || say('together.person', { number: i + 1 }) }
  })
  return { people, rename: ({ id }, name) => setTyped((before) => new Map(before).set(id, name)) }
}

// Records are often called after what they are about: titles name people only where each has its own.
function nameIn({ record }: Source, all: readonly Source[]): string {
  const titles = new Set(all.map((one) => one.record.title))
  return record.people.join(', ') || (titles.size === all.length ? record.title : '')
}
