import type { ReactNode } from 'react'
import type { RegisterRow } from '../../../domain/standard/register/rows.ts'
import { kindInWords } from '../../../domain/standard/register/sheet.ts'
import { dayInWords } from '../../../domain/text/date.ts'
import { useWords } from '../../ui/words.tsx'
import { ResultMark } from './ResultMark.tsx'

interface Props {
  readonly row: RegisterRow
  /** Where its builder is; nothing when the tool is not in this handbook. */
  readonly address: string | undefined
  readonly picked: boolean
  readonly onPick: (on: boolean) => void
}

/** One standard of the register. */
export function StandardRow({ row, address, picked, onPick }: Props) {
  const { say, language } = useWords()
  const { id, name, kind, wording, owner, status, verdict, shownWhere, reviewOn } = row
  const today = new Date().toLocaleDateString('sv-SE')
  const isOverdue = reviewOn !== '' && reviewOn < today && status !== 'draft' && status !== 'retired'
  const date = dayInWords(reviewOn, language)
  return (
    <tr data-status={status}>
      <td className="pick">
        <label className="tick">
          <input type="checkbox" checked={picked} onChange={({ target }) => onPick(target.checked)} />
          <span className="hidden">{say('register.pick', { name })}</span>
        </label>
      </td>
      <th scope="row">
        {address ? (
          <a href={`${address}#record=${id}`} dir="auto">
            {name}
          </a>
        ) : (
          <span dir="auto">{name}</span>
        )}
        {wording.replace(/\.$/, '') !== name.replace(/\.$/, '') && (
          <span className="note" dir="auto">
            {wording}
          </span>
        )}
      </th>
      <Cell label={say('register.column-kind')}>{kindInWords(kind, say)}</Cell>
      <Cell label={say('register.column-owner')} missing={say('register.noOwner')}>
        {owner.trim()}
      </Cell>
      <Cell label={say('register.column-status')}>{say(`standard.status-${status}`)}</Cell>
      <Cell label={say('register.column-result')}>
        <ResultMark verdict={verdict} />
        {say(`register.verdict-${verdict}`)}
      </Cell>
      <Cell label={say('register.column-shown')} missing={say('register.notShown')}>
        {shownWhere.trim()}
      </Cell>
      <Cell label={say('register.column-review')} missing={say('register.noReview')}>
        {isOverdue ? <strong>{say('register.overdue', { date })}</strong> : date}
      </Cell>
    </tr>
  )
}

interface CellProps {
  readonly label: string
  /** What stands here when nothing is filled in. */
  readonly missing?: string
  readonly children: ReactNode
}

/** A cell that names its column where the heads are out of view. */
function Cell({ label, missing, children }: CellProps) {
  return (
    <td className={missing ? 'written' : undefined}>
      <span className="cell-name" aria-hidden="true">
        {label}
      </span>
      <span dir="auto">{children || <span className="quiet">{missing}</span>}</span>
    </td>
  )
}
