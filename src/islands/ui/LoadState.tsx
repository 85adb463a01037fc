import { useStore } from '@nanostores/react'
import { $loading } from '../../state/load.ts'
import { useWords } from './words.tsx'

/** Says that saved work is being read, or that it cannot be; nothing once it is there. */
export function LoadState() {
  const { say } = useWords()
  const loading = useStore($loading, { ssr: () => ({ state: 'waiting' as const }) })
  if (loading.state === 'waiting') return <p role="status">{say('record.loading')}</p>
  if (loading.state !== 'failed') return null
  return (
    <p className="notice" role="alert">
      <strong>{say('mywork.fault')}</strong> {say(`record.fault-${loading.fault}`)}
    </p>
  )
}
