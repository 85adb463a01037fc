import type { Say } from '../text/message.ts'
import type { Player } from './cast.ts'

/** The people who share a role, by name, or by number where none was written. */
export function playersInWords(players: readonly Player[], say: Say): string {
  return players.map(({ name, number }) => name || say('roleplay.person', { number })).join(', ')
}
