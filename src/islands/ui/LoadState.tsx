import { useStore } from '@nanostores/react'
import { $loading } from '../../state/load.ts'
import { Copied } from './Copied.tsx'
import { useWords } from './words.tsx'

/** Says that saved work is being read, or that it cannot be, or that two versions were found; nothing once all is well. */
export function LoadState() {
  const { say } = useWords()
  const loading = useStore($loading, { ssr: () => ({ state: 'waiting' as const }) })
  if (loading.state === 'waiting') return <p role="status">{say('record.loading')}</p>
  if (loading.state !== 'failed') return <Copied />
  return (
    <p className="notice" role="alert">
      <strong>{say('mywork.fault')}</strong> {say(`record.fault-${loading.fault}`)}
    </p>
  )
}
