import { useEffect, useLayoutEffect, useState } from 'react'
import { loadRecords } from '../../state/load.ts'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** A field that was filled in before its tool had started, what was put there, and where the cursor stood. */
interface Early {
  readonly field: Field
  readonly value: string
  readonly cursor: number | null
}

/** A button that was pressed before its tool had started, and what it said then: a record in view may have given it other work. */
interface Pressed {
  readonly button: HTMLButtonElement
  readonly label: string | null
}

/**
 * Takes in what a reader put in a tool's fields, and pressed, before its script had come over a slow line. React reads a field only when
 * it is next touched, and clears it when something else changes (github.com/facebook/react/issues/12955); a press it never hears of. The
 * script in the head marks the fields and buttons.
 */
export function useEarlyInput(sheet: string): void {
  const [found, setFound] = useState<readonly Early[]>([])
  const [pressed, setPressed] = useState<readonly Pressed[]>([])

  // After the layout effect that opens the reader's record, so that this is in view when these are put to it.
  useLayoutEffect(() => {
    const marked = document.querySelectorAll<Field>(`#${sheet} :is(input, textarea, select)[data-early]`)
    const early = [...marked].filter(isFilled).map((field) => ({
      field,
      value: field.value,
      cursor: 'selectionEnd' in field && !isTick(field) ? field.selectionEnd : null,
    }))
    for (const { field } of early) if (isTick(field)) field.checked = field.defaultChecked
    const buttons = [
      ...document.querySelectorAll<HTMLButtonElement>(
        `#${sheet} button:is([data-early], :has([data-early]))`,
      ),
    ].map((button) => ({ button, label: button.textContent }))
    if (early.length + buttons.length === 0) return
    void loadRecords().then(() => {
      setFound(early)
      setPressed(buttons)
    })
  }, [sheet])

  // Not inside React's own work: it would show the field empty in between, and lose the cursor.
  useEffect(() => queueMicrotask(() => found.forEach(putAgain)), [found])

  // Once the fields have been read: "Add to the list" adds what was typed.
  useEffect(() => {
    setTimeout(() => pressed.forEach(pressAgain))
  }, [pressed])
}

function pressAgain({ button, label }: Pressed): void {
  if (button.isConnected && button.textContent === label) button.click()
}

function isTick(field: Field): field is HTMLInputElement {
  return field.type === 'radio' || field.type === 'checkbox'
}

function isFilled(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return !field.selectedOptions[0]?.defaultSelected && field.selectedIndex > 0
  return isTick(field) ? field.checked !== field.defaultChecked : field.value !== ''
}

/** Puts a value to a field as its reader would; to text that a saved record has there, it is added. */
function putAgain({ field, value, cursor }: Early): void {
  if (isTick(field)) {
    field.click()
  } else if (field instanceof HTMLSelectElement || field.type === 'file') {
    if (field.type !== 'file') field.value = value
    field.dispatchEvent(new Event('change', { bubbles: true }))
  } else {
    write(field, value, cursor)
  }
}

function write(field: HTMLInputElement | HTMLTextAreaElement, value: string, cursor: number | null): void {
  const now = field.value
  // A letter that came since has brought the others with it.
  if (now !== value && now.startsWith(value)) return
  const text = now === value || now === '' ? value : [now, value].join(field.type === 'textarea' ? '\n' : ' ')
  // React takes for news what does not come through the property that it watches.
  field.value = ''
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
  if (text === value && cursor !== null) field.setSelectionRange(cursor, cursor)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
