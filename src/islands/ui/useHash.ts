import { useEffect, useState } from 'react'

/** What stands after `#` in the address, now and whenever it changes, and a way to put something else there without a new step back. */
export function useHash(): [hash: string, put: (hash: string) => void] {
  const [hash, setHash] = useState('')
  useEffect(() => {
    const read = () => setHash(location.hash.slice(1))
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  return [
    hash,
    (next) => {
      history.replaceState(null, '', `#${next}`)
      setHash(next)
    },
  ]
}
