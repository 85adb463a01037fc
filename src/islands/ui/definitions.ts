import { useEffect, useState } from 'react'

/** What every tool's definition has; the kind knows the rest. */
export interface AnyDefinition {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly edition: string
  readonly page: string
}

const fetched = new Map<string, Promise<AnyDefinition | undefined>>()

/** Fetches a tool's definition from this site, once; nothing when the tool is not in this handbook. */
export function fetchDefinition(base: string, tool: string): Promise<AnyDefinition | undefined> {
  const known = fetched.get(tool)
  if (known) return known
  // Saved data can name any tool, also one that no address can hold: that throws, and here the throw is caught.
  const coming = Promise.resolve()
    .then(() => fetch(`${base}tools/${encodeURIComponent(tool)}.json`))
    .then((answer) => (answer.ok ? (answer.json() as Promise<AnyDefinition>) : undefined))
    .catch(() => undefined)
  fetched.set(tool, coming)
  return coming
}

/** The definitions of some tools by id: `undefined` while they are on their way, `null` for a tool that is not there. */
export function useDefinitions(
  base: string,
  tools: readonly string[],
): Readonly<Record<string, AnyDefinition | null>> {
  const [definitions, setDefinitions] = useState<Readonly<Record<string, AnyDefinition | null>>>({})
  const wanted = JSON.stringify([...new Set(tools)].sort())
  useEffect(() => {
    for (const tool of JSON.parse(wanted) as string[]) {
      void fetchDefinition(base, tool).then((definition) =>
        setDefinitions((all) => ({ ...all, [tool]: definition ?? null })),
      )
    }
  }, [base, wanted])
  return definitions
}
