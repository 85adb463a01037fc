import { memo, useDeferredValue, useState } from 'react'
import { useWords } from '../ui/words.tsx'
import { BeforeAfter } from './BeforeAfter.tsx'

interface Props {
  readonly tool: string
  readonly before: string
  readonly after: string
}

/** The text as it was and as it is now, to compare and to take along. */
export function Result({ tool, before, after }: Props) {
  const { say } = useWords()
  const [copied, setCopied] = useState('')
  const [was, is] = [useDeferredValue(before), useDeferredValue(after)]
  return (
    <section className="wording-result" aria-labelledby={`result-${tool}`}>
      <h3 id={`result-${tool}`}>{say('wording.result')}</h3>
      {was === is ? <p>{say('wording.unchanged')}</p> : <Compared before={was} after={is} />}
      <p>
        <button
          type="button"
          className="primary"
          onClick={() => void navigator.clipboard.writeText(after).then(() => setCopied(after))}
        >
          {say('wording.copy')}
        </button>{' '}
        <span role="status">{copied !== '' && copied === after && say('wording.copied')}</span>
      </p>
    </section>
  )
}

const Compared = memo(BeforeAfter)
