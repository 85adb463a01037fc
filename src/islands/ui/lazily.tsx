import { type ComponentType, lazy } from 'react'
import { useWords } from './words.tsx'

/** A part of a tool that is fetched when it is wanted. One that is lost on the way says so in its place, and the tool goes on. */
export function lazily<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await fetchPart().catch((): ComponentType<Props> => Lost) }))
}

function Lost() {
  const { say } = useWords()
  return (
    <p className="notice on-screen" role="alert">
      {say('record.lost')}
    </p>
  )
}
