import { dayInWords } from '../text/date.ts'
import type { Say } from '../text/message.ts'
import type { Action } from './types.ts'

/** A planned action as a sentence: what, who, by when, and whether it is done. */
export function actionLine(action: Action, say: Say, language: string): string {
  return say(action.done ? 'report.actionDone' : 'report.action', {
    what: action.what || say('action.plan'),
    owner: action.owner || say('report.noOwner'),
    due: action.due ? dayInWords(action.due, language) : say('report.noDate'),
  })
}
