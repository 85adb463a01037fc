import { useStore } from '@nanostores/react'
import { type ReactNode, useEffect } from 'react'
import type { Messages } from '../../domain/text/message.ts'
import { $byTool } from '../../state/by-tool.ts'
import { $loading, loadRecords } from '../../state/load.ts'
import { useDefinitions } from '../ui/definitions.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { Unfetched } from '../ui/Unfetched.tsx'
import { useHash } from '../ui/useHash.ts'
import { useKinds } from '../ui/useKinds.ts'
import { useSpeaker, WordsContext } from '../ui/words.tsx'
import { OverTime } from './OverTime.tsx'

interface Props {
  readonly messages: Messages
  readonly language: string
  /** The folder the site is hosted in, with a slash at the end. */
  readonly base: string
}

/** What the work with one tool came to over time; the tool is named in the `#` fragment, as in `#tool=clear-print`. */
export function HistoryPage({ messages, language, base }: Props) {
  const words = useSpeaker(messages, language)
  const { say } = words
  const [hash] = useHash()
  const tool = new URLSearchParams(hash).get('tool') ?? ''
  const records = useStore($byTool, { ssr: () => new Map() }).get(tool) ?? []
  const loading = useStore($loading, { ssr: () => ({ state: 'waiting' as const }) })
  const { known, retry } = useDefinitions(tool ? [tool] : [])
  const definition = known.get(tool)
  const { kinds, retry: reload } = useKinds([definition])
  const kind = definition ? kinds[definition.kind] : undefined
  const title = definition ? say('history.heading', { tool: definition.title }) : say('history.title')

  useEffect(() => {
    void loadRecords()
  }, [])
  useEffect(() => {
    // The name a browser offers for the PDF.
    if (definition) document.title = title
  }, [definition, title])

  const toMyWork = (text: string) => (
    <>
      <p>{text}</p>
      <a className="button primary" href={`${base}my-work/`}>
        {say('report.missingGo')}
      </a>
    </>
  )

  function content(): ReactNode {
    if (loading.state === 'failed') return <LoadState />
    const again = retry ?? reload
    if (again) return <Unfetched onRetry={again} />
    if (!tool || definition === null) return toMyWork(say('history.missing'))
    if (loading.state === 'waiting' || !definition || !kind)
      return <p role="status">{say('record.loading')}</p>
    if (records.length > 1)
      return <OverTime title={title} definition={definition} kind={kind} records={records} base={base} />
    const few = say('history.tooFew', { count: records.length })
    const how = say('history.tooFewHow', { more: say('mywork.more'), again: say('mywork.again') })
    return toMyWork(`${few} ${how}`)
  }

  return (
    <WordsContext value={words}>
      <article className="report history">
        <h1>{title}</h1>
        {content()}
      </article>
    </WordsContext>
  )
}
