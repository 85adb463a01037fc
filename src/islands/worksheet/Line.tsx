import type { Entry } from '../../domain/worksheet/types.ts'
import { Field } from '../ui/Field.tsx'
import { useWords } from '../ui/words.tsx'

/** What can be done with a line beside writing in it. */
export type Doing = 'up' | 'down' | 'remove'

interface Props {
  readonly line: Entry
  readonly number: number
  readonly of: number
  readonly onWrite: (text: string) => void
  readonly onAct: (doing: Doing, id: string) => void
}

/** One line of a list, with buttons to move and remove it once there are several. */
export function Line({ line, number, of, onWrite, onAct }: Props) {
  const { say } = useWords()
  const label = say('worksheet.line', { number })
  const button = (doing: Doing, disabled: boolean) => (
    <button
      type="button"
      className="plain"
      data-place={`${line.id} ${doing}`}
      disabled={disabled}
      onClick={() => onAct(doing, line.id)}
    >
      {say(`worksheet.${doing}`)}
      <span className="hidden">: {label}</span>
    </button>
  )
  return (
    <li data-place={line.id}>
      <Field type="long" label={label} labelHidden value={line.text} onChange={onWrite} />
      {of > 1 && (
        <div className="line-ways with-script">
          {button('up', number === 1)}
          {button('down', number === of)}
          {button('remove', false)}
        </div>
      )}
    </li>
  )
}
