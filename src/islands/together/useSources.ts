import { useRef, useState } from 'react'
import type { SavedRecord } from '../../domain/record/types.ts'
import type { Say } from '../../domain/text/message.ts'
import { type AnyDefinition, type Definitions, fetchDefinition, useDefinitions } from '../ui/definitions.ts'
import type { Found } from './read-others.ts'
import { type Source, savedSource, takeFound } from './sources.ts'

export interface Sources {
  /** Every tool that something in the list was made with, with how many there are. */
  readonly tools: readonly { readonly definition: AnyDefinition; readonly count: number }[]
  /** The tool whose answers are put together. */
  readonly definition: AnyDefinition | undefined
  readonly chooseTool: (id: string) => void
  /** What was made with that tool. */
  readonly listed: readonly Source[]
  readonly ticked: readonly Source[]
  readonly tick: (source: Source, on: boolean) => void
  /** Bytes of evidence that came in files, by id. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** Tries again to fetch what describes the tools, where it could not be fetched. */
  readonly retry: Definitions['retry']
  /** Takes in what files and links held; gives in words how many were taken and what was not. Rejects when that cannot be known now. */
  readonly take: (found: readonly Found[]) => Promise<{ count: number; problems: readonly string[] }>
}

/** Everything that can be put together, saved here or sent, and what of it the reader has ticked. */
export function useSources(saved: readonly SavedRecord[], say: Say): Sources {
  const [sent, setSent] = useState<readonly Source[]>([])
  const [on, setOn] = useState<ReadonlySet<string>>(new Set())
  const [bytes, setBytes] = useState<ReadonlyMap<string, Uint8Array>>(new Map())
  const [asked, setAsked] = useState<string>()
  const all = [...saved.map(savedSource), ...sent]
  const byTool = Map.groupBy(all, ({ record }) => record.tool)
  const { known, retry } = useDefinitions(byTool.keys())
  const tools = [...byTool].flatMap(([tool, some]) => {
    const definition = known.get(tool)
    const count = some.filter(({ record }) => record.kind === definition?.kind).length
    return definition && count > 0 ? [{ definition, count }] : []
  })
  const most = tools.toSorted((a, b) => b.count - a.count)[0]
  const definition = (tools.find((one) => one.definition.id === asked) ?? most)?.definition
  const listed = all.filter(({ record }) => record.tool === definition?.id && record.kind === definition.kind)
  const ticked = listed.filter(({ id }) => on.has(id))

  // Files are read while the reader goes on: what is taken in goes to the list as it then is.
  const now = useRef({ all, ticked, definition })
  now.current = { all, ticked, definition }

  async function take(found: readonly Found[]) {
    const wanted = new Set(found.flatMap(({ records }) => records.map(({ tool }) => tool)))
    const fetched = await Promise.all(
      [...wanted].map(async (tool) => [tool, await fetchDefinition(tool)] as const),
    )
    const { added, tick, problems } = takeFound(found, now.current.all, new Map(fetched), say)
    const into = now.current.ticked.length > 0 ? now.current.definition?.id : tick[0]?.record.tool
    setBytes((before) => new Map([...before, ...found.flatMap((one) => [...one.bytes])]))
    setSent((before) => [...before, ...added])
    setOn((before) => new Set([...before, ...tick.map(({ id }) => id)]))
    if (into !== undefined) setAsked(into)
    const elsewhere = tick.filter(({ record }) => record.tool !== into)
    const other = elsewhere.map(({ record, file }) =>
      say('together.otherTool', {
        name: file || record.title || say('record.untitled'),
        tool: new Map(fetched).get(record.tool)?.title ?? record.tool,
      }),
    )
    return { count: tick.length - elsewhere.length, problems: [...problems, ...other] }
  }

  return {
    tools,
    definition,
    chooseTool: setAsked,
    listed,
    ticked,
    tick: ({ id }, isOn) =>
      setOn((before) => new Set(isOn ? [...before, id] : [...before].filter((one) => one !== id))),
    bytes,
    take,
    retry,
  }
}
