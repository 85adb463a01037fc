import { useWords } from './words.tsx'

/** Says that what describes a tool could not be fetched, and tries again when asked. */
export function Unfetched({ onRetry }: { onRetry: () => void }) {
  const { say } = useWords()
  return (
    <div className="notice on-screen">
      <p role="alert">{say('report.unfetched')}</p>
      <button type="button" onClick={onRetry}>
        {say('report.tryAgain')}
      </button>
    </div>
  )
}
