import type { Role } from './types.ts'

/** One person of a group. */
export interface Player {
  /** Place among all who take part, from 1. */
  readonly number: number
  /** Empty where no name was written. */
  readonly name: string
}

/** A group that plays together: for each role whoever plays it, in the order of the roles. */
export type Group = readonly { readonly role: Role; readonly players: readonly Player[] }[]

/** The names in a text with a line, a comma or a semicolon between them. */
export function namesIn(text: string): string[] {
  return text
    .split(/[\n\r,;،、]+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/**
 * Deals out the roles of a round (its place, from 0). People are taken in order, as many to a group as there are roles (C11: in
 * threes); whoever is left over goes to the first groups and shares the last role. In the next round everybody has the role after
 * theirs. Where names are missing, people without one fill the group.
 */
export function castFor(roles: readonly Role[], names: readonly string[], round: number): Group[] {
  const size = roles.length
  const last = roles.at(-1)
  if (!last) return []
  const groups = Math.max(1, Math.floor(names.length / size))
  const left = Math.max(0, names.length - groups * size)
  let number = 0
  return Array.from({ length: groups }, (_, g) => {
    const extra = Math.floor(left / groups) + (g < left % groups ? 1 : 0)
    const seats = Array.from({ length: size + extra }, () => {
      number++
      return { number, name: names[number - 1] ?? '' }
    })
    return roles.map((role, r) => {
      const places = role === last ? upFrom(r, seats.length) : [r]
      return { role, players: places.flatMap((place) => seats[turned(place, round, seats.length)] ?? []) }
    })
  })
}

/** Names in another order. `chances` has a number of at least 0 and below 1 for each. */
export function mixNames(names: readonly string[], chances: readonly number[]): string[] {
  return names
    .map((name, i) => ({ name, chance: chances[i] ?? 0 }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ name }) => name)
}

/** Who has the role at a place in a round: each round it goes to the person before. */
function turned(place: number, round: number, seats: number): number {
  return (((place - round) % seats) + seats) % seats
}

function upFrom(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i)
}
