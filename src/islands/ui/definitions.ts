import { useEffect, useState } from 'react'
import { homeOf } from '../../state/language.ts'

/** What every tool's definition has; the kind knows the rest. */
export interface AnyDefinition {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly edition: string
  readonly page: string
}

const fetched = new Map<string, Promise<AnyDefinition | undefined>>()

/**
 * Fetches a tool's definition from this site, once; nothing when the tool is not in this handbook. Rejects when it cannot be
 * fetched, and tries again when it is asked again.
 */
export function fetchDefinition(tool: string): Promise<AnyDefinition | undefined> {
  const known = fetched.get(tool)
  if (known) return known
  const coming = fetchOnce(tool)
  fetched.set(tool, coming)
  coming.catch(() => fetched.delete(tool))
  return coming
}

async function fetchOnce(tool: string): Promise<AnyDefinition | undefined> {
  const name = addressOf(tool)
  if (name === undefined) return undefined
  const answer = await fetch(`${homeOf(tool)}tools/${name}.json`)
  if (answer.status >= 500)
    throw new Error(`expected the definition of ${tool} but got status ${answer.status}`)
  return answer.ok ? answer.json() : undefined
}

/** A name as an address holds it. Saved data can name any tool, also one that no address can hold: nothing then. */
function addressOf(tool: string): string | undefined {
  try {
    return encodeURIComponent(tool)
  } catch {
    return undefined
  }
}

/** The definitions of some tools, as they arrive. */
export interface Definitions {
  /** By id: nothing while one is on its way, `null` for a tool that is not in this handbook. */
  readonly known: ReadonlyMap<string, AnyDefinition | null>
  /** Tries again to fetch what could not be fetched; nothing when there is no such. */
  readonly retry: (() => void) | undefined
}

/** Fetches the definitions of some tools. */
export function useDefinitions(tools: Iterable<string>): Definitions {
  const [known, setKnown] = useState<Definitions['known']>(new Map())
  const [lost, setLost] = useState<ReadonlySet<string>>(new Set())
  const [tries, setTries] = useState(1)
  const asked = new Set(tools)
  const wanted = JSON.stringify([...asked].sort())
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try fetches once more.
  useEffect(() => {
    for (const tool of JSON.parse(wanted) as string[]) {
      fetchDefinition(tool).then(
        (definition) => setKnown((all) => new Map(all).set(tool, definition ?? null)),
        () => setLost((all) => new Set(all).add(tool)),
      )
    }
  }, [wanted, tries])

  function retry() {
    setLost(new Set())
    setTries(tries + 1)
  }
  return { known, retry: [...lost].some((tool) => asked.has(tool)) ? retry : undefined }
}
