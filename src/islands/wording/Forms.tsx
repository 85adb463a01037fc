import { useState } from 'react'
import { Field } from '../ui/Field.tsx'
import { useWords } from '../ui/words.tsx'
import { nameOf } from './form-name.ts'

interface Props {
  readonly number: number
  readonly forms: readonly string[]
  readonly onChoose: (form: string) => void
  readonly onKeep: () => void
}

/** Friendlier forms to put in with one press, the reader's own words, or leaving it as it is. */
export function Forms({ number, forms, onChoose, onKeep }: Props) {
  const { say } = useWords()
  /** The reader's own words; nothing until asked for. */
  const [own, setOwn] = useState<string>()
  const about = <span className="hidden">: {say('wording.numbered', { number })}</span>
  return (
    <>
      <fieldset className="forms">
        <legend>{say('wording.say')}</legend>
        {forms.map((form) => (
          <button key={form} type="button" onClick={() => onChoose(form)}>
            {nameOf(form, say)}
          </button>
        ))}
      </fieldset>
      {own !== undefined && (
        <form
          className="own-words"
          onSubmit={(event) => {
            event.preventDefault()
            setOwn(undefined)
            onChoose(own)
          }}
        >
          <Field label={say('wording.own')} value={own} onChange={setOwn} takesFocus />
          <button type="submit" disabled={own.trim() === ''}>
            {say('wording.putIn')}
          </button>
        </form>
      )}
      <div className="answer-more">
        {own === undefined && (
          <button type="button" className="plain" onClick={() => setOwn('')}>
            {say('wording.writeOwn')}
            {about}
          </button>
        )}
        <button type="button" className="plain" onClick={onKeep}>
          {say('wording.keep')}
          {about}
        </button>
      </div>
    </>
  )
}
