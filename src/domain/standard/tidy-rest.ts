// What happens to the rest of the cases, made fit to follow "if we miss this".

/**
 * The words as a clause: "refund the fee" is what we do, "a holding reply" what the customer gets; nothing where they say only when
 * something happens and not what.
 */
export function tidyRest(words: string): string | undefined {
  if (isBareCondition(words)) return undefined
  const rest = words.replace(LATER, '').replace(/^to\s/i, '')
  if (/^(?:are|get)\s/i.test(rest)) return `you ${rest}`
  const [, verb = ''] = DONE.exec(rest) ?? []
  if (verb) return `we ${rest.replace(verb, verb.replace(/ies$/, 'y').replace(/s$/, ''))}`
  if (GOT.test(rest)) return `${IS.test(rest) ? '' : 'you get '}${ONE.test(rest) ? article(rest) : ''}${rest}`
  return OWED.test(rest) ? `you are ${rest}` : rest
}

const LATER =
  /^(?:else |after which |backstop: |fallback: |(?:(?:later|longer|more) than|past|beyond) (?:that|this),? (?:and )?(?=we\b|you\b|an?\b|the\b|your\b)|miss (?:it|this|that),? and |falls? short of (?:this|that),? )/i
/** What somebody does who is not named. */
const DONE =
  /^((?:refund|pay|give|specify|explain|tell|write|call|ring|phone|contact|send|credit|waive|escalate|replace|apologise|offer|inform|notif(?:y|ie)|refer|transfer|agree|provide|let|make|repl(?:y|ie))s?)\s(?!will\b|is\b|are\b|to be\b|of\b|after\b|from\b)/i
const GOT =
  /^(?:(?:an?|the) )?(?:interim|holding|progress|service credit|credit|refund|compensation|(?:written )?explanation|(?:written )?apology|voucher|(?:your |their )?money back)\b/i
const IS = /\b(?:is|are|will|to be|should|shall|must|may|can)\b/i
const ONE = /^(?!(?:an?|the|your|their|money)\s|compensation)/i
const OWED = /^(?:entitled to|given|offered|told|called|kept)\b/i

function article(words: string): string {
  return /^[aeiou]/i.test(words) ? 'an ' : 'a '
}

const CONDITION =
  /^(?:if|when|where|whenever|should|unless)(?:\s+(?:it|we|you|they|this|that|any|(?:an?|the|our|your)(?:\s\S+){1,2}))?\s+(?<rest>[^,;:]*)$/i
const SOMEBODY = /\b(?:we|you|they|our|an?|the|somebody|someone|go)\b/i

/** Whether words say when something happens and not what: "if it is delayed". */
function isBareCondition(words: string): boolean {
  const rest = CONDITION.exec(words)?.groups?.rest
  return rest !== undefined && !SOMEBODY.test(rest)
}
