import { ROOT } from './root.ts'

const { folder = '', written = '' } =
  typeof document === 'undefined' ? ({} as DOMStringMap) : document.documentElement.dataset

/** Where the handbook stands in the language of this page, such as `/team/handbook/de/`; `ROOT` in its own. */
export const HOME = ROOT + folder

const WRITTEN = new Set(written.split(' '))

/** Where a guidance page (`section/page`) or a tool (its id) is written for readers of this page: the handbook's own words are the last resort. */
export function homeOf(id: string): string {
  return WRITTEN.has(id) ? HOME : ROOT
}

/** The address of a guidance page, `section/page`. */
export function pageAddress(page: string): string {
  return `${homeOf(page)}guidance/${page}/`
}
