import type { Say } from '../../domain/text/message.ts'

/** What a form is called on a button: itself, or in words where it is a mere mark or nothing at all. */
export function nameOf(form: string, say: Say): string {
  if (form === '') return say('wording.nothing')
  if (form === '.') return say('wording.fullStop')
  return form === '?' ? say('wording.questionMark') : form
}
