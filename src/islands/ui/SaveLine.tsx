import { useStore } from '@nanostores/react'
import { useEffect, useRef, useState } from 'react'
import { dateFormat } from '../../domain/text/intl.ts'
import { $loading } from '../../state/load.ts'
import { $saveStatus, type SaveStatus } from '../../state/save.ts'
import { useWords } from './words.tsx'

interface Props {
  /** What else stands in the line, such as "19 of 27 · 3 to change". */
  readonly children?: React.ReactNode
  readonly undo?: (() => void) | undefined
  readonly redo?: (() => void) | undefined
}

// Fetched when saving fails, so that nobody else carries it and it is there when the button is pressed.
const loadDownload = () => import('./download-all.ts')

/** The line that stays in view: whether work is saved, and how far it is. */
export function SaveLine({ children, undo, redo }: Props) {
  const { say } = useWords()
  const status = useStore($saveStatus, { ssr: () => ({ state: 'idle' as const }) })
  const loading = useStore($loading, { ssr: () => ({ state: 'waiting' as const }) })
  const fault =
    status.state === 'failed' ? status.fault : loading.state === 'failed' ? loading.fault : undefined
  useEffect(() => {
    if (fault) void loadDownload()
  }, [fault])
  return (
    <div className={fault ? 'save-line failed' : 'save-line'}>
      <p>
        <span className="save-state">{fault ? say('record.notSaved') : <Saved status={status} />}</span>
        {children}
        {(undo || redo) && (
          <span className="steps">
            <button type="button" className="plain" disabled={!undo} onClick={undo}>
              {say('record.undo')}
            </button>
            <button type="button" className="plain" disabled={!redo} onClick={redo}>
              {say('record.redo')}
            </button>
          </span>
        )}
      </p>
      {fault && (
        <div className="save-fault">
          <p>{say(`record.fault-${fault}`)}</p>
          <button
            type="button"
            className="primary"
            onClick={() => void loadDownload().then(({ downloadAll }) => downloadAll())}
          >
            {say('record.download')}
          </button>
        </div>
      )}
      <Announcer />
    </div>
  )
}

function Saved({ status }: { status: SaveStatus }) {
  const { say, language } = useWords()
  if (status.state === 'saving') return say('record.saving')
  if (status.state !== 'saved') return say('record.ready')
  return say('record.saved', {
    time: dateFormat(language, { timeStyle: 'short' }).format(new Date(status.at)),
  })
}

/** Speaks to screen readers the first time work is saved, and then only when saving fails or works again (WCAG 4.1.3). */
function Announcer() {
  const { say } = useWords()
  const status = useStore($saveStatus, { ssr: () => ({ state: 'idle' as const }) })
  const [message, setMessage] = useState('')
  const last = useRef<'nothing' | 'saved' | 'failed'>('nothing')
  useEffect(() => {
    if (status.state === 'saved' && last.current !== 'saved')
      setMessage(last.current === 'failed' ? say('record.recovered') : say('record.ready'))
    if (status.state === 'failed' && last.current !== 'failed')
      setMessage(`${say('record.notSaved')}. ${say(`record.fault-${status.fault}`)}`)
    if (status.state === 'saved' || status.state === 'failed') last.current = status.state
  }, [status, say])
  return (
    <p className="hidden" role="status">
      {message}
    </p>
  )
}
