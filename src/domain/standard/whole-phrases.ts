import type { Reading, Span, Stated } from './types.ts'

// The reader marks the words that show a field; a builder needs the phrase they stand in, so that it can be said again.

/** As much before a word as a phrase can need, so that a long draft is not searched again and again. */
const REACH = 160

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - REACH), start)
}

/** What is seen to happen, with its article, to where the time, the person or another clause begins: "sent a decision". */
export function wholeEnd({ text, limits, people, clockStart }: Reading, found: Stated): string {
  const stops = [...limits, ...people, ...clockStart]
    .map(({ start }) => start)
    .filter((start) => start >= found.end)
  const room = text.slice(found.start, Math.min(...stops, text.length))
  const article = /\b(?:an?|the|our|their)\s$/i.exec(before(text, found.start))?.[0] ?? ''
  const next = found.start + room.length
  const open = people.some(({ start }) => start === next) ? room.replace(OPENS_PERSON, '') : room
  const rest = open.slice(found.text.length, found.text.length + REACH).replace(END_OF_END, '')
  return (article + withoutLimit(found, limits) + rest).trim()
}

/** "get a month's notice" without the time that is said beside it: "get notice". */
function withoutLimit({ start, end, text }: Stated, limits: readonly Span[]): string {
  const limit = limits.find((one) => one.start < end && one.end > start)
  if (!limit) return text
  const after = text.slice(Math.max(0, limit.end - start)).replace(/^['’]s?/, '')
  return text.slice(0, Math.max(0, limit.start - start)) + after.trimStart()
}

/** "spoken to | by a live" adviser. */
const OPENS_PERSON = /\s(?:by|with|to|from)\s(?:an?|the|our|one of our)\s(?:\p{L}+\s){0,2}$/iu

const END_OF_END =
  /(?:[.,;:!?()]|\s(?:within|in under|inside|before|by|after|of|at|on|in|no later|and|or|for|from|as soon|on the same|every|when|once|if)\b)[\s\S]*$/i

/** Who it is with their article: "a senior adviser". */
export function wholePerson({ text }: Reading, { start, end }: Stated): string {
  const article = /\b(?:an?|one of our|one of the|our|the)\s(?:(?!by|to|of|from|with)\p{L}+\s){0,2}$/iu.exec(
    before(text, start),
  )
  return text.slice(start - (article?.[0].length ?? 0), end)
}

/** The hours with what opens them and the days that close them: "between 8am and 6pm on workdays". */
export function wholeHours({ text, limits }: Reading, found: readonly Stated[]): string | undefined {
  // "by 5pm on the second day": when the day ends that is promised.
  const ownHours = found.filter(
    ({ start, end }) =>
      !/\b(?:by|before)\s$/i.test(before(text, start)) ||
      !limits.some((limit) => /^ (?:on |of )?(?:the )?$/.test(text.slice(end, Math.max(end, limit.start)))),
  )
  const parts = ownHours.map(({ start, end }) => {
    const between = OPENS_HOURS.exec(before(text, start))?.[0] ?? ''
    const days = /^,? (?:7|seven) days (?:a|per) week\b/i.exec(text.slice(end))?.[0] ?? ''
    return `${between.toLowerCase()}${text.slice(start, end)}${days}`
      .replace(/^from\s/i, '')
      .replace(/^(?:Round|Around)\b/, (word) => word.toLowerCase())
  })
  // "by 7pm" is till when one must have asked, and what comes after it other times.
  const [first] = parts
  return first !== undefined && /^(?:\p{L}+ed |made |sent )?(?:by|before)\b/u.test(first)
    ? first
    : first && parts.join(', ')
}

/** "received by 2pm": to when one must have asked. */
const OPENS_HOURS =
  /\b(?:(?:received|reported|ordered|placed|submitted|booked|made|sent|lodged|filed|posted|requested)\s)?(?:between|before|by|until|till|after)\s$/i

/** A place with its preposition: "for addresses in the UK mainland". */
export function wholePlace({ text }: Reading, { start, end }: Stated): string {
  const place = text.slice(start, end)
  if (/^\d[\d ]*$/.test(place)) return `to ${place}`
  if (KIND_OF_AREA.test(place)) return `in ${place.toLowerCase()} areas`
  if (PREPOSITIONS.test(place)) return place + (AREA.exec(text.slice(end))?.[0] ?? '')
  const name = /^\p{Lu}/u.test(place) ? (NAME.exec(before(text, start))?.[0] ?? '') : ''
  const front = before(text, start - name.length)
  const opening = (PREPOSITION.exec(front)?.[0] ?? ARTICLE.exec(front)?.[0].toLowerCase() ?? '') + name
  const opened = (opening + place).replace(/^The /, 'the ')
  return opening || PREPOSITIONS.test(opened) ? opened + (AREA.exec(text.slice(end))?.[0] ?? '') : opened
}

const KIND_OF_AREA = /^(?:urban|suburban|rural|metropolitan)$/i
/** "the Public Enquiries | Contact Centre" */
const NAME = /(?:\p{Lu}[\p{L}'’-]* )*$/u
const ARTICLE = /\b(?:the|our) $/i
const PREPOSITIONS = /^(?:at|in|on|for|to|across|throughout|within|from|through|by|between)\s/i
const PREPOSITION =
  /\b(?:at|in|on|for|to|across|throughout|within|from|through|by)\s(?:(?:the|our|all|every|each|any)\s)?(?:(?!(?:at|in|on|to|by|from)\s)\p{L}+\s){0,2}$/iu
/** "addresses | in the UK mainland". */
const AREA =
  /^ (?:in|on|of|across)(?: (?:the|our|all))?(?: (?!(?:will|is|are|must|shall|we|within)\b)\p{L}+){1,3}/iu

/** What happens to the rest, to the end of its sentence. */
export function wholeRemainder({ text, limits }: Reading, { start }: Span): { text: string; end: number } {
  const front = before(text, start)
  const clause = CLAUSE.exec(front)?.[1] ?? ''
  const or = /\bor ((?:your|their|the|an?) )$/i.exec(clause)?.[1]
  // Once the promise is made, a sentence of its own is said from where it begins.
  const own = SENTENCE_BEFORE.exec(front)?.[1] ?? ''
  const from = start - own.length
  const isApart =
    limits.some(({ end }) => end <= from) &&
    !limits.some((limit) => limit.start >= from && limit.start < start)
  const said = isApart && IN_FULL.test(own) ? own : OPENS_REMAINDER.test(clause) ? clause.trimStart() : ''
  const opening = or ?? said
  const rest = SENTENCE.exec(text.slice(start))?.[0] ?? ''
  // "Waited longer? | We tell you why": what happens is the answer.
  const answer = ANSWER.exec(text.slice(start + rest.length))?.[1]
  if (answer)
    return {
      text: answer,
      end: start + rest.length + text.slice(start + rest.length).indexOf(answer) + answer.length,
    }
  const open = rest.split('(').length - rest.split(')').length
  const whole = open < 0 ? rest.slice(0, rest.lastIndexOf(')')) : rest
  return { text: (opening + whole).trim().replace(MISSED, ''), end: start + whole.length }
}

const CLAUSE = /(?:^|[.;:!?,]\s*(?:and\s|or\s|but\s)?|\band\s)((?:[^.;:!?,]|[.,](?=\d))*)$/
/** Words that the rest goes on from, and not "fail that and | we pay". */
const IN_FULL = /^(?!fail|miss|else\b|after\b|however|if not\b|client\b)[^,]*\p{L}[^,]*$/iu
/** What a sentence, or what a semicolon, a dash or a bracket opens, has said so far. */
const SENTENCE_BEFORE = /(?:[.;!?]\s+|\s[–—-]\s|\()(?:and\s|or\s|but\s)?((?:[^.;!?–—()]|[.,](?=\d)){1,100})$/
const SENTENCE = /^(?:[^.;!?]|\.(?=\d))*/
const ANSWER = /^\?\s+((?:[^.;!?]|\.(?=\d))+)/

/** Says no more than that it is the rest. */
const MISSED =
  /^(?:if we (?:miss|fail|do not (?:meet|keep)|don't (?:meet|keep)) (?:this|it|that)(?: standard| promise)?,|or)\s+/i

const OPENS_REMAINDER =
  /^\s*(?:(?:if|when|where|whenever|should|for|otherwise|we|they|you|an|a|refers?|transfers?)\b|(?:the|our) (?:\S+ ){1,3}$)/i

/** Words without the capital that only opens a sentence; "UK" and "Canada Post" keep theirs. */
export function withoutOpening({ text }: Reading, start: number, words: string): string {
  const opens = /(?:^|[.!?:]\s|\n)\s*$/.test(before(text, start).slice(-3))
  return opens && /^\p{Lu}(?:\p{Ll}|\s)/u.test(words) && !/^(?:\S+ \p{Lu}|\S+\.\p{L})/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}
