import { memo, useId, useLayoutEffect, useRef, useState } from 'react'
import { withAnswer } from '../../domain/worksheet/answers.ts'
import { moveLine, removeLine, writeLine } from '../../domain/worksheet/list.ts'
import type { Entry, Prompt, WorksheetAnswers } from '../../domain/worksheet/types.ts'
import { newId } from '../../state/ids.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { type Doing, Line } from './Line.tsx'
import { helpOf } from './PromptField.tsx'

interface Props {
  readonly item: Prompt
  readonly entries: readonly Entry[]
  readonly change: OpenRecord<WorksheetAnswers>['change']
}

/** An empty list shows a line to start with; it is saved when something is written in it. */
const START: readonly Entry[] = [{ id: 'first', text: '' }]

/** A prompt that is answered line by line: lines are added, removed and moved by buttons. */
export const ListPrompt = memo(function ListPrompt({ item, entries, change }: Props) {
  const { say } = useWords()
  const help = useId()
  const list = useRef<HTMLFieldSetElement>(null)
  const goTo = useRef('')
  const [said, setSaid] = useState('')
  const lines = entries.length > 0 ? entries : START
  const helpText = helpOf(item, say)

  // The hand stays where it was: on the new line, on the button that moved a line, beside the line that went.
  // In the layout: see `useSteps` of the journey.
  useLayoutEffect(() => {
    if (!goTo.current) return
    const target = [...(list.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])].find(
      ({ dataset }) => dataset.place === goTo.current,
    )
    goTo.current = ''
    const control = target?.matches('button') ? target : target?.querySelector<HTMLElement>('textarea')
    control?.focus()
  })

  function set(next: readonly Entry[], field = '') {
    change((record) => ({ ...record, answers: withAnswer(record.answers, item.id, next) }), field)
  }

  function add() {
    const id = newId()
    goTo.current = id
    set([...lines, { id, text: '' }])
  }

  function act(doing: Doing, id: string) {
    const at = lines.findIndex((one) => one.id === id)
    if (doing === 'remove') {
      goTo.current = (lines[at + 1] ?? lines[at - 1] ?? START[0])?.id ?? ''
      setSaid(say('worksheet.removed'))
      return set(removeLine(lines, id))
    }
    const by = doing === 'up' ? -1 : 1
    const number = at + by + 1
    const end = doing === 'up' ? number === 1 : number === lines.length
    // A button at the end of the list is switched off, and what is switched off cannot keep the keyboard.
    goTo.current = `${id} ${end ? (doing === 'up' ? 'down' : 'up') : doing}`
    setSaid(say('worksheet.moved', { number, count: lines.length }))
    set(moveLine(lines, id, by))
  }

  return (
    <fieldset className="list-prompt" ref={list} aria-describedby={helpText ? help : undefined}>
      <legend>{item.question}</legend>
      {helpText && (
        <p className="hint" id={help}>
          {helpText}
        </p>
      )}
      <ol>
        {lines.map((line, i) => (
          <Line
            key={line.id}
            line={line}
            number={i + 1}
            of={lines.length}
            onWrite={(text) => set(writeLine(lines, line.id, text), `line ${item.id} ${line.id}`)}
            onAct={act}
          />
        ))}
      </ol>
      <div className="write-more without-script" aria-hidden="true">
        {[2, 3, 4, 5].map((number) => (
          <p className="write-on" key={number} />
        ))}
      </div>
      <button type="button" className="with-script" onClick={add}>
        {say('worksheet.addLine')}
        <span className="hidden">: {item.question}</span>
      </button>
      <p role="status" className="hint">
        {said}
      </p>
    </fieldset>
  )
})
