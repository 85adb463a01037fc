// Phrases cut out of a draft, made fit to stand in another sentence. What cannot be made fit is left out, so that it is asked.

const OTHER_CLAUSE =
  /\s(?:within|after|before|that|which|where|who|when|while|if|via|excluding|your|no more|no later|less|up to|at (?:the )?(?:latest|most)|made|sent|received|required|reported|issued|submitted|run|runs|we|you|they|each|every|per|\p{L}+ly)\b.*$/iu
const NUMBERS =
  /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|days|hours|minutes|seconds|weeks|months|rings|average)\b/i
const NO_NOUN = /^(?:where|when|if|in|at|on|of|for|to|by|as)\b|\bonline$/i
const LONGEST_NAME = 6

/** Nouns that have no plural, with what is counted of them. */
const COUNTED: Readonly<Record<string, (before: string) => string>> = {
  correspondence: (before) => `pieces of ${before}correspondence`,
  information: (before) => `pieces of ${before}information`,
  documentation: (before) => `${before}documents`,
  power: () => 'power supplies',
  electricity: () => 'electricity supplies',
  waste: (before) => `items of ${before}waste`,
  rubbish: (before) => `items of ${before}rubbish`,
  graffiti: (before) => `items of ${before}graffiti`,
  baggage: (before) => `pieces of ${before}baggage`,
  luggage: (before) => `pieces of ${before}luggage`,
  equipment: (before) => `items of ${before}equipment`,
  mail: (before) => `items of ${before}mail`,
  post: (before) => `items of ${before}post`,
}

/** What is counted, as several: "a written complaint" are "written complaints"; nothing where the words name no case. */
export function tidyCases(words: string): string | undefined {
  const name = words
    .replace(OTHER_CLAUSE, '')
    .replace(/^(?:an?|the|any|our|your|their|all|each|every)\s/i, '')
    // "items delivered", "lights operating"
    .replace(
      /(?:\s(?!speed|need)\p{L}{3,}ed(?: (?:over|up|off|back))?|\s(?:due|seen|sent|made|paid|kept|met|done|taken|free)|(?<=s)\s\p{L}+ing)+$/iu,
      '',
    )
    // "refunds on (returns)", "payments accurate"
    .replace(/(?:\s(?:on|of|against|for|from|by|with|at|in|to|about|as|and|or))+$/i, '')
    .replace(/(?<=s)\s(?:accurate|correct|complete|right)$/i, '')
    .trim()
  if (name.length < 3 || NUMBERS.test(name) || NO_NOUN.test(name) || name.split(/\s/).length > LONGEST_NAME)
    return undefined
  const [, before = '', head = name, after = ''] =
    /^(.*?)(\S+)(\s(?:of|for|from|about|to|in|on|with|without|by|at|through|involving)\s.*)?$/.exec(name) ??
    []
  if (/^(?:tele)?phones?$/i.test(name)) return 'calls'
  const noun = TITLED.test(head) ? head.toLowerCase() : head
  return (COUNTED[noun.toLowerCase()]?.(before) ?? before + pluralOf(noun)) + after
}

/** What headings and tables write with a capital: "All Enquiries are answered". */
const TITLED =
  /^(?:Calls?|Callers?|Customers?|Clients?|Applications?|Requests?|(?:En|In)?quir(?:y|ies)|Quer(?:y|ies)|Complaints?|Letters?|Emails?|Correspondence|Claims?|Orders?|Payments?|Permits?|Licen[cs]es?|Certificates?|Reports?|Decisions?|Appeals?|Repairs?|Visitors?)$/

function pluralOf(noun: string): string {
  if (/[^s]s$/i.test(noun)) return noun
  return /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : `${noun}${/(?:ch|sh|x|ss)$/.test(noun) ? 'es' : 's'}`
}

/** What is said of a thing and not of a customer, or of the same thing again: the rest of the sentence is another's. */
const ANOTHER =
  /\s(?:(?:will|is|are|goes|takes|follows|shall|must|may|can|that|which|who|whose|via|where|when|while|what|whether|why|how|we|they|less|excluding|no more|no later|not later|up to)\b|you (?:get|have|are|need|ask|can)\b|\d|£|€|\$|%).*$/i
const HURRY =
  /\s?\b(?:either|promptly|quickly|immediately|automatically|directly|normally|usually|generally|swiftly|instantly|an average|at least|without (?:undue )?delay)\b/gi
const OPEN_END =
  /\s(?:[-–—:]|the|an?|with|at|of|in|by|to|for|no|and|or|from|within|as|your|our|same|next|least|again|ask)$/i

/** "a full reply | to your letter", "an acknowledgement | sent": the same said twice. */
const SENT =
  /^((?:\p{L}+\s){0,3}(?:reply|replies|response|answer|acknowledge?ment|notification|confirmation))\s(?:to your\s.*|sent|issued|made|given|provided)$/iu

/** "calls are | returned": what is counted opens the phrase. */
const THING =
  /^(?:calls?(?!\sback)|messages?|voicemails?|power|supply|water|gas|heating|electricity|service)\s(?:(?:from|for|to|by)\s(?:\p{L}+\s){1,3}?)?(?:(?:is|are|be)\s)?(?=(?:\p{L}+(?:ed|en)|back|on|resumes?)\b)/iu
/** "with you in an hour": where somebody is, and not what is done. */
const THERE = /^(?:with|at|there|out|to)\b.*\byour?\b|^there$|^(?!arriv)\S+ arriving\b/i

/** What customers see, without another clause, a word for speed or a word that only opens the next one. */
export function tidyEnd(words: string): string | undefined {
  let end = words
    .replace(THING, '')
    .replace(ANOTHER, '')
    .replace(HURRY, '')
    .replace(/^(?:is|are|be|been|being|should|will|shall|must)\s/i, '')
    .replace(SENT, '$1')
    .trim()
  while (OPEN_END.test(end)) end = end.replace(OPEN_END, '')
  if (!end || THERE.test(end)) return undefined
  return lowered(end)
}

/** Without the capital that opened a line; "UK customers" and "Canada Post" keep theirs. */
function lowered(words: string): string {
  return /^\p{Lu}(?:\p{Ll}+(?:\s\P{Lu}|$)|\s)/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}

const BESIDE =
  /(?:,|\s-\s|\sfor (?:at least )?[≥>]?\s?\d|\s(?:because|whether|without an?|on average|to be seen|(?:it|they|this) (?:is|are|will)|excluding|not including|except|unless|provided|at (?:the )?(?:latest|most)|or sooner|or otherwise|or to (?:inform|tell|notify|advise)|by (?:an?|the) (?:letter|e-?mail|call)|if|and (?:\d\S*|has|have|we|most|decided?|reply|send|sent|pay|paid|tell|told|issued?|give|given|completed?|resolved?|process|settled?|answer(?:ed)?|explain))\b).*$/i
const ASKED =
  /^(?:apply|ask|report|request|tell|order|send|submit|join|press|complain|return|notify|call|ring|phone|write)\s(?:us|the|your|an?|for|it|in|online|at)\b/i

/** "Report flooding (and we come)". */
const TOLD_TO =
  /^(?:Apply|Ask|Report|Request|Tell|Order|Send|Submit|Complain|Notify)\s(?!of\b|on\b|from\b|by\b|to\b|is\b|date\b|\p{L}+ed\b)/u

/** From when time runs, as an event or a clause: "tell us of a fault" is what "you tell us of a fault" says. */
export function tidyStart(words: string): string {
  const start = lowered(
    withoutOpenQuote(words)
      .replace(BESIDE, '')
      .replace(
        /^(receipt) and .*$|(?<!\b(?:to|of|on|at|in|form|section|line|call|press|pressing|dial|dialling))\s\d+$/i,
        '$1',
      ),
  )
  if (ASKED.test(start) || TOLD_TO.test(words)) return `you ${start}`
  return /^(?:in|on) the queue\b/i.test(start) ? `being ${start}` : start
}

/** 'pressing "0': the second mark has stayed in the draft. */
function withoutOpenQuote(words: string): string {
  return (words.match(/"/g)?.length ?? 0) % 2 === 1 ? words.replaceAll('"', '') : words
}

/** "you tell us", and not "you telling us". */
const SUBJECT = /^(?:we|you|they|it)\s(?!\S+ing\b)/i
const NAMED =
  /^(?:the (?:date|day|time|moment|point|end|start)|\p{L}+ing(?=$|\s(?:the|an?|your|our|their|all|any|each|every|it|them|us|of|from|to|at|in|on|by|for)\b)|receipt|completion|submission|when)\b/iu
const FINITE =
  /^(?:(?!\b(?:that|which|who)\b).)*?\s(?:is|are|was|were|has|have|reaches|arrives|fails|closes|joins|leaves|expires)(?:\s|$)/i

/** Whether an event is told as a clause, which "of" cannot open: "we agree", "a complaint is received". */
export function isClause(start: string): boolean {
  return SUBJECT.test(start) || (!NAMED.test(start) && FINITE.test(start))
}
