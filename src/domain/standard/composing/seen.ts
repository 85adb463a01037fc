/** How something seen to happen is said of cases: "are sent a reply", "get a full reply". */
export interface Seen {
  readonly verb: 'are' | 'get'
  readonly text: string
}

const IRREGULAR: Readonly<Record<string, string>> = {
  send: 'sent',
  tell: 'told',
  pay: 'paid',
  give: 'given',
  let: 'let',
  ring: 'rung',
  put: 'put',
  get: 'given',
  take: 'taken',
  pick: 'picked',
  see: 'seen',
  speak: 'spoken',
  notify: 'notified',
  ship: 'shipped',
  transfer: 'transferred',
  leave: 'left',
  hold: 'held',
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
  call phone connect release distribute upload attend refund visit provide communicate answer`.split(/\s+/),
)

/** Turns what a draft says is seen ("send you a decision") into what is said of its cases ("are sent a decision"). */
export function seenOf(stop: string, cases: string): Seen {
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
  const verb = stems.find((one) => VERBS.has(one) || Object.hasOwn(IRREGULAR, one))
  const already = PARTICIPLES.has(word) || /ed$/.test(word)
  if (!verb || already) return { verb: already ? 'are' : 'get', text: stop.trim() }
  const after = rest.join(' ').replace(/^(?:you|them|customers?|clients?)\b\s*/i, '')
  const named = cases !== '' && after.toLowerCase().endsWith(cases.toLowerCase())
  const object = named ? after.slice(0, -cases.length) : after
  // "acknowledge your complaint" is said of complaints, "send a reply to your letter" of letters.
  const said = object.replace(/\b(?:to|of|for)?\s*(?:your|the|all|each|every)?\s*$/i, '')
  return { verb: 'are', text: [participle(verb), said].join(' ').trim() }
}

function participle(verb: string): string {
  if (Object.hasOwn(IRREGULAR, verb)) return IRREGULAR[verb] ?? verb
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`
}
