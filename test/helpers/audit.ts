import type { Locator, Page } from 'playwright-core'
import type { ChecklistDefinition, Verdict } from '../../src/domain/checklist/types.ts'
import type { Watched, withSite } from './browser.ts'
import { wake } from './ready.ts'
import { readYaml, say } from './words.ts'

/** The page that the clear-print audit lives on. */
export const AUDIT_PAGE = 'guidance/clear-print/clear-print/'

/** The audit as its author wrote it, with the kind and id that its path gives. */
export const audit: ChecklistDefinition = {
  ...readYaml<Omit<ChecklistDefinition, 'kind' | 'id'>>('content/tools/checklist/clear-print.yaml'),
  kind: 'checklist',
  id: 'clear-print',
}

/** Its questions in order; the first is number 1. */
export const questions = audit.groups.flatMap(({ items }) => items.filter(({ retired }) => !retired))

/** A change somebody might plan. */
export const PLAN = { what: 'Set it in 12 point', owner: 'Print desk', due: '2026-12-12' }

/** Opens the page of the audit at its tool, in a browser profile of its own. */
export async function openAudit({ open }: Pick<ReturnType<typeof withSite>, 'open'>): Promise<Watched> {
  const watched = await open(AUDIT_PAGE)
  await wake(watched.page)
  return watched
}

/** The answers to a question, by its number; of one document, where several stand side by side. */
export function question(page: Page, number: number, name = ''): Locator {
  const text = questions[number - 1]?.question
  if (!text) throw new Error(`expected a question ${number} but the audit has ${questions.length}`)
  return page.getByRole('group', { name: `${number}. ${text}${name && ` ${name}`}`, exact: true })
}

/** One of the answers to a question. */
export function choice(page: Page, number: number, verdict: Verdict | 'none', name = ''): Locator {
  return question(page, number, name).getByRole('radio', {
    name: say(`checklist.verdict-${verdict}`),
    exact: true,
  })
}

/** Answers a question. */
export async function answer(
  page: Page,
  number: number,
  verdict: Verdict | 'none',
  name = '',
): Promise<void> {
  await choice(page, number, verdict, name).check()
}

/** A button under a question, named as a screen reader says it: what it does, then the question. */
export function buttonOf(page: Page, number: number, text: string): Locator {
  return page.getByRole('button', {
    name: new RegExp(`^${text} ?: ${say('checklist.question', { number })}$`),
  })
}

/** Waits until an answer stands, given here or elsewhere. */
export async function untilAnswered(
  page: Page,
  number: number,
  verdict: Verdict | 'none',
  name = '',
): Promise<void> {
  const text = say(`checklist.verdict-${verdict}`)
  await question(page, number, name).getByRole('radio', { name: text, exact: true, checked: true }).waitFor()
}

/** Adds a note to a question. */
export async function addNote(page: Page, number: number, text: string): Promise<void> {
  await buttonOf(page, number, say('checklist.addNote')).click()
  await note(page, number).fill(text)
}

/** The note on a question. */
export function note(page: Page, number: number): Locator {
  return page.getByRole('textbox', { name: say('checklist.noteFor', { number }), exact: true })
}

/** The planned change to a question: its fields by their labels. */
export function plan(
  page: Page,
  number: number,
): { what: Locator; owner: Locator; due: Locator; add: Locator } {
  const fields = page.getByRole('group', { name: say('checklist.actionFor', { number }) })
  return {
    what: fields.getByLabel(say('action.what')),
    owner: fields.getByLabel(say('action.owner')),
    due: fields.getByLabel(say('action.due')),
    add: buttonOf(page, number, say('action.plan')),
  }
}

/** Plans a change to a question. */
export async function addPlan(page: Page, number: number, change = PLAN): Promise<void> {
  const { add, what, owner, due } = plan(page, number)
  await add.click()
  await what.fill(change.what)
  await owner.fill(change.owner)
  await due.fill(change.due)
}

/** The field that names the document; with several side by side, the one of a letter. */
export function documentName(page: Page, letter?: string): Locator {
  return page.getByRole('textbox', {
    name: letter ? `Document ${letter}` : audit.subject.prompt,
    exact: true,
  })
}

/** What the line that stays in view says of saving, once it is so. */
export async function untilSaved(page: Page): Promise<void> {
  await page.getByText(new RegExp(`^${say('record.saved', { time: '\\d{1,2}:\\d\\d' })}$`)).waitFor()
}

/** The id of the audit that the address names. */
export function addressed(page: Page): string | null {
  return new URLSearchParams(new URL(page.url()).hash.slice(1)).get('record')
}
