/** A run of exclamation marks, with question marks that stand among them. */
export interface ExclamationRun {
  readonly start: number
  readonly end: number
  /** What may stand there: a question mark where there was one, else a full stop or nothing. */
  readonly suggestions: readonly string[]
}

/** Every exclamation mark that ends something; `!=` and names such as Yahoo!Mail are no sentences. */
export function exclamationRuns(text: string): ExclamationRun[] {
  return [...text.matchAll(/[!?！？]+/g)].flatMap(({ 0: marks, index: start }) => {
    const end = start + marks.length
    if (!/[!！]/.test(marks) || /[\p{L}\p{N}=]/u.test(text.charAt(end))) return []
    return [{ start, end, suggestions: /[?？]/.test(marks) ? ['?'] : ['.', ''] }]
  })
}
