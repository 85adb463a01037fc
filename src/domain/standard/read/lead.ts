import type { Token } from '../tokens.ts'

/** Whether a duration is a lead time, which runs backwards: "7 days before", "48 hours' notice". */
export function isLead(tokens: readonly Token[], first: number, next: number): boolean {
  // "wait no more than 10 minutes before you are seen" runs forwards.
  if (isWait(tokens, first) || tokens[next - 1]?.norm.startsWith('ring')) return false
  const owned = /^['’]$/.test(tokens[next]?.text ?? '') ? next + 1 : next
  const at = tokens[owned]?.norm === 'or' && tokens[owned + 1]?.norm === 'more' ? owned + 2 : owned
  const [one, two] = [tokens[at]?.norm, tokens[at + 1]?.norm]
  return (
    one === 'before' ||
    one === 'prior' ||
    one === 'ahead' ||
    one === 'notice' ||
    one === 'advance' ||
    one === 'warning' ||
    (one === 'in' && two === 'advance') ||
    (two === 'notice' && tokens[at]?.type === 'word')
  )
}

/** "no more than", "less than", and not "not less than" or "no later than". */
function isWait(tokens: readonly Token[], first: number): boolean {
  const [before, size] = [tokens[first - 3]?.norm ?? '', tokens[first - 2]?.norm ?? '']
  if (tokens[first - 1]?.norm !== 'than') return false
  return /^(?:less|fewer)$/.test(size) ? !/^(?:not|no)$/.test(before) : /^(?:more|longer)$/.test(size)
}
