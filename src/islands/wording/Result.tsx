import { memo, useDeferredValue, useState } from 'react'
import { undoLast } from '../../domain/wording/apply.ts'
import type { WordingAnswers } from '../../domain/wording/types.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { BeforeAfter } from './BeforeAfter.tsx'
import { nameOf } from './form-name.ts'

interface Props {
  readonly tool: string
  readonly answers: WordingAnswers
  readonly change: OpenRecord<WordingAnswers>['change']
}

/** The text as it was and as it is now, to compare and to take along. */
export function Result({ tool, answers, change }: Props) {
  const { say } = useWords()
  const { after, changes } = answers
  const [copied, setCopied] = useState('')
  const [was, is] = [useDeferredValue(answers.before), useDeferredValue(after)]
  const last = changes.at(-1)
  return (
    <section className="wording-result" aria-labelledby={`result-${tool}`}>
      <h3 id={`result-${tool}`}>{say('wording.result')}</h3>
      {was === is ? <p>{say('wording.unchanged')}</p> : <Compared before={was} after={is} />}
      <div className="buttons">
        <button
          type="button"
          className="primary"
          onClick={() => void navigator.clipboard.writeText(after).then(() => setCopied(after))}
        >
          {say('wording.copy')}
        </button>
        {last && undoLast(answers) !== answers && (
          <button
            type="button"
            onClick={() => change((record) => ({ ...record, answers: undoLast(record.answers) }))}
          >
            {say('wording.takeBack', { text: nameOf(last.to, say) })}
          </button>
        )}
      </div>
      <p role="status">{copied !== '' && copied === after && say('wording.copied')}</p>
    </section>
  )
}

const Compared = memo(BeforeAfter)
