import type { Locator, Page } from 'playwright-core'
import { question } from './audit.ts'
import { say } from './words.ts'

/** A file as a reader chooses it. */
export interface Chosen {
  readonly name: string
  readonly mimeType: string
  readonly bytes: Uint8Array
}

/** The field that takes evidence to a question; of the document in this place, where several stand side by side. */
export function evidenceField(page: Page, number: number, place = 0): Locator {
  const fields = page.getByLabel(
    new RegExp(`^${say('evidence.add')} ?: ${say('checklist.question', { number })}$`),
  )
  return fields.nth(place)
}

/** Chooses files as evidence to a question. */
export function attach(page: Page, number: number, ...files: readonly Chosen[]): Promise<void> {
  return choose(evidenceField(page, number), ...files)
}

/** Chooses files in a field. */
export function choose(field: Locator, ...files: readonly Chosen[]): Promise<void> {
  return field.setInputFiles(files.map(({ bytes, ...file }) => ({ ...file, buffer: Buffer.from(bytes) })))
}

/** The button that shows a picture small, and opens it large. */
export function thumbnail(page: Page, name: string): Locator {
  return page.getByRole('button', { name: say('evidence.open', { name }), exact: true })
}

/** The button that takes a piece off. */
export function takeOff(page: Page, name: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${say('evidence.remove')} ?: ${name}$`) })
}

/** Waits until a file has been refused for a reason. */
export async function untilRefused(page: Page, name: string, fault: string): Promise<void> {
  const text = `${say('evidence.refused', { name })} ${say(`evidence.fault-${fault}`)}`
  await page.getByRole('alert').filter({ hasText: text }).waitFor()
}

/** Pastes files while the focus is on an answer, or drops them there. */
export async function give(page: Page, way: 'paste' | 'drop', number: number, file: Chosen): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, type, bytes }) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], name, { type }))
      return data
    },
    { name: file.name, type: file.mimeType, bytes: [...file.bytes] },
  )
  if (way === 'paste') {
    await question(page, number).evaluate((answer, clipboardData) => {
      answer.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, data)
  } else {
    await question(page, number).dispatchEvent('dragover', { dataTransfer: data })
    await question(page, number).dispatchEvent('drop', { dataTransfer: data })
  }
}
