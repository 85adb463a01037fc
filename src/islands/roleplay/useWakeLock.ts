import { useEffect } from 'react'

/** Asks the device to keep its screen on, for as long as it is wanted. Where that cannot be had, work goes on without. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !navigator.wakeLock) return
    let lock: WakeLockSentinel | undefined
    let isOver = false
    const ask = async () => {
      // A hidden page loses the lock and may ask again once it is looked at.
      if (document.visibilityState !== 'visible') return
      try {
        const given = await navigator.wakeLock.request('screen')
        if (isOver) await given.release()
        else lock = given
      } catch {
        // A low battery or a setting of the reader's says no.
      }
    }
    const askAgain = () => void ask()
    void ask()
    document.addEventListener('visibilitychange', askAgain)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', askAgain)
      void lock?.release()
    }
  }, [wanted])
}
