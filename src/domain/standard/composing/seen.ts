import { SERVED } from '../served.ts'

/** How something seen to happen is said of cases: "are sent a reply", "get a full reply", or what they do: "arrive". */
export interface Seen {
  readonly verb: 'are' | 'get' | 'do'
  readonly text: string
}

const IRREGULAR: Readonly<Record<string, string>> = {
  send: 'sent',
  tell: 'told',
  pay: 'paid',
  give: 'given',
  ring: 'rung',
  put: 'put',
  get: 'given',
  take: 'taken',
  pick: 'picked',
  see: 'seen',
  ship: 'shipped',
  transfer: 'transferred',
  hold: 'held',
  bring: 'brought',
}
const PARTICIPLES = new Set([
  ...Object.values(IRREGULAR),
  'met',
  'put',
  'back',
  'ready',
  'available',
  'on',
  'in',
])
const VERBS = new Set(
  `acknowledge inform advise issue post mail dispatch despatch deliver publish restore reconnect greet welcome return
  call phone connect release distribute upload attend refund visit provide communicate answer confirm collect
  repair remove settle install replace inspect clean review supply notify text email`.split(/\s+/),
)

/**
 * Turns what a draft says is seen ("send you a decision") into what is said of its cases ("are sent a decision"); nothing where that
 * would leave out what they get.
 */
export function seenOf(stop: string, cases: string): Seen | undefined {
  const [first = '', ...rest] = stop.trim().split(/\s+/)
  const word = first.toLowerCase()
  const stems = [
    word,
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/ing$/, ''),
    word.replace(/ing$/, 'e'),
  ]
  const done = Object.hasOwn(NOUNS, word) ? NOUNS[word] : undefined
  if (done && stemOf(word) !== stemOf(cases)) return { verb: 'are', text: done }
  // "you get your refund"
  if (
    /refunds?$/.test(cases) &&
    /^(?:(?:gets?|given?|receives?|have|has) .*)?\brefund(?:s|ed|ing)?$/i.test(stop.trim())
  )
    return { verb: 'are', text: 'paid' }
  // "payments are paid"
  if (/^pa(?:y|id)/.test(word) && /payments?$/.test(cases)) return { verb: 'are', text: 'made' }
  const set = SET_PHRASES.find(([phrase]) => phrase.test(stop.trim()))
  if (set) return set[1]
  if (IS_THERE.test(stop.trim()))
    return { verb: 'are', text: stop.trim().replace(/^on its way/i, 'on their way') }
  const verb = stems.find((one) => VERBS.has(one) || Object.hasOwn(IRREGULAR, one))
  const already = PARTICIPLES.has(word) || /ed$/.test(word)
  const does = DOES.exec(stop.trim())
  if (does) return { verb: 'do', text: `${does[1]?.toLowerCase()}${does[2]}` }
  if (already) return { verb: 'are', text: [first, rest.join(' ').replace(RECEIVER, '')].join(' ').trim() }
  if (!verb)
    return stemOf(stop.replace(HAVE, '')) === stemOf(cases)
      ? { verb: 'are', text: MADE.test(cases) ? 'made' : 'issued' }
      : { verb: 'get', text: stop.trim().replace(/^(?:receives?|have|has)\s/i, '') }
  // "provide one": of what is said only in the draft.
  if (/^(?:one|this|that|these|those)$/i.test(rest[0] ?? '')) return undefined
  // "tell passengers travelling to the coast": who they are, and not what they are told.
  const object = objectOf(rest.join(' ').replace(RECEIVER, '').replace(WHO_ARE, ''), verb, cases)
  const text = [participle(verb), object].join(' ').trim()
  return NEEDS_THING.test(text) && SERVED_ONES.test(cases) ? undefined : { verb: 'are', text }
}

/** Nobody is sent: "applicants are sent" leaves out what. */
const NEEDS_THING = /^(?:sent|given|mailed|posted|issued|provided|dispatched|delivered)$/
const SERVED_ONES = new RegExp(`\\b${SERVED}$`, 'i')

/** Phrases of several words whose verb alone says something else. */
const SET_PHRASES: readonly (readonly [phrase: RegExp, said: Seen])[] = [
  [/^(?:gets?|got|getting|puts?|putting)(?: you)? through\b/i, { verb: 'are', text: 'put through' }],
  [/^(?:speak|talk)(?:s|ing)?\b/i, { verb: 'are', text: 'spoken to' }],
  [/^reach(?:es|ed)?$/i, { verb: 'are', text: 'reached' }],
  [/^writ(?:e|es|ing) to\b/i, { verb: 'are', text: 'written to' }],
  [/^call ?backs?\b/i, { verb: 'are', text: 'called back' }],
  [/^lets?\b/i, { verb: 'are', text: 'told' }],
  [/^visit(?:s|ing)?\b/i, { verb: 'get', text: 'a visit' }],
  [/^(?:at|on) (?:the )?(?:scene|site)\b/i, { verb: 'get', text: 'a visit' }],
]
/** "on the shelf", "in the post": where something is then. */
const IS_THERE = /^(?:at|on|in)\s/i
/** What trains and parcels do themselves, and what can be done with them. */
const DOES =
  /^(arrive|depart|appear|reach|leave|go|come|resume|can|may)(?:s|es|(?<=arrive|resume)d|(?<=depart|appear)ed)?((?:\s.*)?)$/i
const RECEIVER = new RegExp(
  `^(?:you|them|it|both parties|(?:(?:an?|the|each|every|all)\\s(?:\\S+\\s)?)?${SERVED})\\b\\s*`,
  'i',
)
const MADE = /(?:decision|payment|ruling|refund|deliver(?:y|ie)|visit|call)s?$/i
const HAVE = /^(?:(?:have|has|receives?|gets?)\s)?(?:(?:an?|our|the|your)\s)?/i
const WHO_ARE = /^\p{L}+ing\b.*$|\bto (?:you|the customers?)$/iu
/** What is done, said as a thing: "issuance of the permit". */
const NOUNS: Readonly<Record<string, string>> = {
  issuance: 'issued',
  reconnection: 'reconnected',
  restoration: 'restored',
  publication: 'published',
  delivery: 'delivered',
  dispatch: 'dispatched',
  despatch: 'despatched',
  payment: 'paid',
  release: 'released',
  connection: 'connected',
  communication: 'communicated',
  notification: 'notified',
  circulation: 'circulated',
  acknowledgement: 'acknowledged',
  acknowledgment: 'acknowledged',
}
/** Verbs whose customer is given something; of any other the object is the case itself. */
const GIVES = new Set(
  'send tell pay give issue post mail text email offer provide inform notify advise put get grant bring'.split(
    ' ',
  ),
)
const PARTICLE = /^(?:to|with|on|back|up|in|into|by|out|over|through|off|from)\b/i

/** "a decision" of "send you a decision"; nothing where it is what is counted: "return your call" is said of calls. */
function objectOf(words: string, verb: string, cases: string): string {
  if (!GIVES.has(verb) && !PARTICLE.test(words)) return ''
  // "issue refunds | with interest"
  if (cases !== '' && words.toLowerCase().startsWith(`${cases.toLowerCase()} `))
    return words.slice(cases.length + 1)
  if (cases !== '' && stemOf(words).endsWith(stemOf(cases))) return PARTICLE.exec(words)?.[0] ?? ''
  return words.replace(/^(?:your|their)\s(\S+)/i, (_, noun: string) =>
    /[^s]s$/.test(noun) ? noun : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`,
  )
}

function stemOf(words: string): string {
  return words.trim().toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
}

function participle(verb: string): string {
  if (Object.hasOwn(IRREGULAR, verb)) return IRREGULAR[verb] ?? verb
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`
}
