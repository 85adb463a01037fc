import { useEffect, useState } from 'react'
import { fromLink, type LinkResult } from '../../formats/link.ts'
import { REPORT_LEVELS, type ReportLevel } from '../kinds.ts'
import { useHash } from '../ui/useHash.ts'

/** What the `#` fragment of the address asks for; no server ever sees it. */
export interface Asked {
  readonly record: string | undefined
  readonly tool: string | undefined
  /** A whole record, packed, that somebody handed over. */
  readonly link: string | undefined
  readonly level: ReportLevel
  readonly setLevel: (level: ReportLevel) => void
}

/** Reads the fragment, now and whenever it changes. */
export function useFragment(): Asked {
  const [fragment, setFragment] = useHash()
  const fields = new URLSearchParams(fragment)
  const show = fields.get('show')
  return {
    record: fields.get('record') ?? undefined,
    tool: fields.get('tool') ?? undefined,
    link: fields.get('link') ?? undefined,
    level: REPORT_LEVELS.find((level) => level === show) ?? 'changes',
    setLevel: (level) => {
      fields.set('show', level)
      setFragment(fields.toString())
    },
  }
}

/** Opens a record handed over in a link; nothing while it is being unpacked or when there is none. */
export function useHandedOver(link: string | undefined): LinkResult | undefined {
  const [result, setResult] = useState<LinkResult>()
  useEffect(() => {
    setResult(undefined)
    if (link !== undefined) void fromLink(link).then(setResult)
  }, [link])
  return result
}
