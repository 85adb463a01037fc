import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Action, SavedRecord } from '../../domain/record/types.ts'
import { ActionFields } from './ActionFields.tsx'

/** Changes the record in view, whatever its kind. */
export type ChangeAny = (
  make: <Answers>(record: SavedRecord<Answers>) => SavedRecord<Answers>,
  field?: string,
) => void

interface Props {
  readonly actions: readonly Action[]
  /** What an action is called, by its place from 0. */
  readonly label: (at: number) => string
  readonly change: ChangeAny
  /** The button that adds one, marked with `data-adds`, and what stands beside it. */
  readonly children: ReactNode
}

/** The planned changes of a record, or of one thing in it, to edit in place. */
export function Actions({ actions, label, change, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [removed, setRemoved] = useState(0)
  const count = useRef(actions.length)
  useEffect(() => {
    // The button that was pressed went with its action.
    if (removed > 0) place.current?.querySelector<HTMLElement>('[data-adds]')?.focus()
  }, [removed])
  useEffect(() => {
    // Not where an action comes back by undo: there the keyboard stays where it is.
    if (actions.length > count.current && document.activeElement?.matches('[data-adds]'))
      [...(place.current?.querySelectorAll<HTMLElement>('.action') ?? [])]
        .at(-1)
        ?.querySelector('input')
        ?.focus()
    count.current = actions.length
  }, [actions.length])
  return (
    <div className="as-if-alone" ref={place}>
      {actions.map((action, at) => (
        <ActionFields
          key={action.id}
          action={action}
          label={label(at)}
          onChange={(next) =>
            setActions(
              change,
              (all) => all.map((one) => (one.id === next.id ? next : one)),
              `action ${action.id}`,
            )
          }
          onRemove={() => {
            setActions(change, (all) => all.filter(({ id }) => id !== action.id))
            setRemoved((times) => times + 1)
          }}
        />
      ))}
      {children}
    </div>
  )
}

/** Changes the planned changes of the record in view. `field` names the text field that was typed in, if any. */
export function setActions(
  change: ChangeAny,
  make: (actions: readonly Action[]) => readonly Action[],
  field = '',
): void {
  change((record) => ({ ...record, actions: make(record.actions) }), field)
}
