import { useStore } from '@nanostores/react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createRecord } from '../../domain/record/create.ts'
import { newestFirst } from '../../domain/record/order.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import { holdEvidence } from '../../state/evidence-lock.ts'
import { $history } from '../../state/history.ts'
import { newId } from '../../state/ids.ts'
import { $copied } from '../../state/keep-both.ts'
import { loadRecords } from '../../state/load.ts'
import { $records, changeRecord, stepRecord } from '../../state/records.ts'

interface Tool {
  readonly id: string
  readonly kind: string
  readonly edition: string
}

export interface OpenRecord<Answers> {
  /** The record in view: a saved one, or a blank one that the first change will save. */
  readonly record: SavedRecord<Answers>
  /** The record this one repeats, when the work is done again and last time's is still here. */
  readonly previous: SavedRecord<Answers> | undefined
  /** Whether the record in view is among the reader's saved ones: not blank, and not in the trash. */
  readonly isSaved: boolean
  /** Changes the record in view and saves it, unless it is given back as it is. `field` names the text field that was typed in, if any. */
  readonly change: (change: (record: SavedRecord<Answers>) => SavedRecord<Answers>, field?: string) => void
  readonly open: (id: string) => void
  readonly startNew: () => void
  /** Takes back the last change since the page was opened; nothing to take back when undefined. */
  readonly undo: (() => void) | undefined
  /** Makes a change again that was taken back. */
  readonly redo: (() => void) | undefined
}

/** Id of a record that no change has saved yet: the same on the server and at hydration, so that React finds the page it expects. */
const BLANK_ID = 'blank'
const BLANK_TIME = '1970-01-01T00:00:00.000Z'

/** The record a tool works on: the one named by `#record=…`, else the one changed last, else a blank one. */
export function useRecord<Answers>(tool: Tool, blankAnswers: Answers): OpenRecord<Answers> {
  const records = useStore($records, { ssr: 'initial' })
  const [id, setId] = useState(BLANK_ID)
  const blank = useRef(
    createRecord(
      { id: BLANK_ID, kind: tool.kind, tool: tool.id, edition: tool.edition, answers: blankAnswers },
      BLANK_TIME,
    ),
  )
  const steps = useStore($history, { ssr: 'initial' }).get(id)
  const saved = records.get(id) as SavedRecord<Answers> | undefined
  const record = saved ?? blank.current

  // A second change can come before React has shown the first, so the id is also kept outside its state.
  const current = useRef(id)
  const show = useCallback((next: string) => {
    current.current = next
    setId(next)
  }, [])

  const open = useCallback(
    (next: string) => {
      if (next === current.current) return
      show(next)
      history.replaceState(null, '', next === BLANK_ID ? location.pathname : `#record=${next}`)
    },
    [show],
  )

  useEffect(holdEvidence, [])

  // Before any event can come: whoever else waits for the saved work then finds in view what it brought.
  useLayoutEffect(() => {
    const showAsked = () => {
      const all = newestFirst($records.get().values())
      const mine = all.filter((one) => one.tool === tool.id && !one.deleted)
      const asked = new URLSearchParams(location.hash.slice(1)).get('record')
      const wanted =
        mine.find((one) => one.id === asked) ?? (current.current === BLANK_ID ? mine[0] : undefined)
      if (wanted) show(wanted.id)
    }
    void loadRecords().then(showAsked)
    addEventListener('hashchange', showAsked)
    return () => removeEventListener('hashchange', showAsked)
  }, [tool.id, show])

  // Another tab saved the same record first: what was typed here goes on in a copy.
  useEffect(() => $copied.listen((copied) => copied?.from === current.current && open(copied.to)), [open])

  const change: OpenRecord<Answers>['change'] = useCallback(
    (make, field = '') => {
      const now = ($records.get().get(current.current) as SavedRecord<Answers> | undefined) ?? {
        ...blank.current,
        id: newId(),
        created: new Date().toISOString(),
      }
      const next = make(now)
      if (next === now) return
      // What is worked on does not stay in the trash, where another tab may have put it.
      const { deleted: _deleted, ...made } = next
      changeRecord(made, field)
      open(now.id)
    },
    [open],
  )

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Inside a text field the browser's own undo works letter by letter.
      const typing =
        event.target instanceof HTMLElement &&
        event.target.matches('textarea, input:not([type=radio], [type=checkbox])')
      if (typing || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      stepRecord(current.current, event.shiftKey ? 'redo' : 'undo')
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  const undo = steps?.past.length ? () => stepRecord(id, 'undo') : undefined
  const redo = steps?.future.length ? () => stepRecord(id, 'redo') : undefined
  const previous = records.get(record.previous ?? '') as SavedRecord<Answers> | undefined
  const isSaved = saved !== undefined && !saved.deleted
  return { record, previous, isSaved, change, open, startNew: () => open(BLANK_ID), undo, redo }
}
