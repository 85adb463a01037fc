import { useStore } from '@nanostores/react'
import { $copied } from '../../state/keep-both.ts'
import { $records } from '../../state/records.ts'
import { useWords } from './words.tsx'

/** Says that two versions of one piece of work are kept, on a page where nobody works on either. */
export function Copied() {
  const { say } = useWords()
  const copied = useStore($copied, { ssr: 'initial' })
  const records = useStore($records, { ssr: 'initial' })
  if (!copied) return null
  return (
    <p className="notice on-screen" role="alert">
      {say('record.copied', { title: records.get(copied.to)?.title || say('record.untitled') })}
    </p>
  )
}
