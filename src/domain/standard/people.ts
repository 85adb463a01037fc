import { ofFirstTime } from './first-promise.ts'
import { overlaps } from './spans.ts'
import type { Reading, Stated } from './types.ts'
import { wholePerson, withoutOpening } from './whole-phrases.ts'

/** The words for who serves in the first promise; not who sends what comes in, nor who sees to the cases that are left over. */
export function peopleSaid(reading: Reading): readonly Stated[] {
  const { text, clockStart, remainder } = reading
  const inRest = ({ start }: Stated) => {
    const rest = remainder.findLast((one) => one.start <= start)
    return rest !== undefined && !/[.;]\s/.test(text.slice(rest.start, start))
  }
  return ofFirstTime(reading, reading.people).filter(
    // "within a day of the doctor's signature" tells of somebody else.
    (one) => !clockStart.some(overlaps(one)) && !inRest(one) && !/^(?:staffed|manned)$/i.test(one.text),
  )
}

/** Who serves, with the article: "a senior adviser". */
export function personOf(reading: Reading): string | undefined {
  const [found] = peopleSaid(reading)
  if (!found) return undefined
  const person = wholePerson(reading, found)
  return withArticle(
    withoutOpening(reading, found.end - person.length, person).replace(/^(?:The|An?)\s/, (article) =>
      article.toLowerCase(),
    ),
  )
}

/** "seen by doctor", as notes have it, is said of a doctor. */
function withArticle(person: string): string {
  return ONE_PERSON.test(person) ? `${/^[aeiou]/.test(person) ? 'an' : 'a'} ${person}` : person
}

const ONE_PERSON = /^\p{Ll}+(?:er|or|st|an|ant|ian|ive|ent|nurse|gp)$/u
