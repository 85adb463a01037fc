import { oneLine } from './plain-text.ts'

const LONGEST = 31
// Excel keeps this name for itself.
const RESERVED = 'history'

/** Names that a spreadsheet accepts for its sheets: legal, at most 31 characters, never empty, no two alike but for capitals. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set([RESERVED])
  return names.map((name, i) => {
    const wanted = legal(name, LONGEST) || String(i + 1)
    let free = wanted
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${legal(wanted, LONGEST - 5)} ${n}`
    taken.add(free.toLowerCase())
    return free
  })
}

function legal(name: string, longest: number): string {
  const allowed = oneLine(name.replace(/[[\]\\/:*?]/g, ' '))
  // An apostrophe may stand inside a name only; a cut must not leave half an emoji.
  return oneLine(allowed.replace(/^'+/, '').slice(0, longest)).replace(/[' ]+$/, '')
}
