import { useState } from 'react'
import { withPasted, withTyped } from '../../domain/wording/answers.ts'
import type { WordingAnswers } from '../../domain/wording/types.ts'
import { LONGEST_TEXT } from '../../domain/wording/types.ts'
import { Field } from '../ui/Field.tsx'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import type { WordingSheet } from './sheet.ts'

interface Props {
  readonly definition: WordingSheet
  readonly answers: WordingAnswers
  readonly change: OpenRecord<WordingAnswers>['change']
}

/** Where the text is pasted or written, with examples to try while it is empty. */
export function TextField({ definition, answers, change }: Props) {
  const { say } = useWords()
  const [left, setLeft] = useState(0)
  const isEmpty = answers.after === '' && answers.before === ''

  function write(text: string) {
    setLeft(Math.max(0, text.length - LONGEST_TEXT))
    const taken = text.slice(0, LONGEST_TEXT)
    change((record) => ({ ...record, answers: withTyped(record.answers, taken) }), 'text')
  }

  return (
    <div className="wording-text">
      <Field type="long" label={say('wording.yourText')} value={answers.after} onChange={write} />
      <p role="status" className={left > 0 ? 'fix' : undefined}>
        {left > 0 && say('wording.tooLong', { most: LONGEST_TEXT, count: left })}
      </p>
      {isEmpty && (
        <div className="examples">
          <p>{say('wording.tryOne')}</p>
          <div className="buttons">
            {definition.examples.map(({ title, text }) => (
              <button
                key={title}
                type="button"
                onClick={() => change((record) => ({ ...record, answers: withPasted(text) }))}
              >
                {title}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}
