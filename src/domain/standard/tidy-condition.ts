import { ACTS } from './read/acts.ts'

// The words in which a draft says when one of its times holds, made fit to follow that time.

/** What says nothing of which cases: "in writing", "in 95% of cases", "if possible". */
const NONE =
  /^(?:(?:if|where|when|as)\s(?:possible|required|necessary|needed|appropriate|applicable|available|practicable|we|this|that|resources|business)\b|(?:in|at|on|with|for)\s(?:full|writing|total|all(?! other)|any(?!thing else)|every(?!thing else)|each|most|advance|person|accordance|english|which|average|least|most|the latest|request|line|order|time|touch|reply|response|this|that|it|you|us|a further|another|our|your|the (?:case|rest|others|remainder|end)\b(?! of an?))\b|for an? (?:response|reply|answer|decision|visit)\b|(?:all |the )?others?$|(?:the )?(?:rest|remainder|remaining|balance|total|average|target|vast|majority|most|as many|everyone|every one|all of|all$)\b)/i
/** An act, or who does it: a promise of its own and no condition. */
const SUBJECT =
  /^(?:we|you|they|it|he|she|this|that|these|there|which|who|then|also|not|nine|ten|with|without|over|upon|above|below|having|is|are|was|were|will|shall|must|should|can|may|has|had|be|have|its|our|your|reach|(?:the|an?)$|(?:initial |first |full |final )?(?:reply|response|answer)$|\p{L}+ly$|(?:an? )?(?:estimated |average |response |waiting )+times?\b|an? (?:email|e-mail|call|letter|text|message)$|a?\s?further|(?:an?|the|our|your)\s(?:\p{L}+\s)?(?:reply|replies|response|responses|answer|decision|visit|outcome|result|apology|update)|within|by)\b/iu
const FINITE =
  /\s(?:is|are|was|were|will|shall|should|must|can|may|might|gets?|takes?|receives?|has|have)\b(?!.*\s(?:is|are|was|were|will|shall|should|must|can|may|gets?|takes?|receives?|has|have)\b).*$/i
/** "removed", "put through", and not "received by mail". */
const ACT =
  /\s(\p{L}+ed|made|done|seen|sent|paid|met|put|given|taken)(?:\s(?:with|out|through|up|back|on|off|away|to\b.*))*$/iu
/** "an officer | attends incidents" */
const DOER = /^(?:an?|the|our)\s\p{L}+\s(\p{L}+[^s]s)\b/iu
const OTHER_END =
  /\b(?:resolution|completion|excluded|included|restoration|closure|acknowledgement|acknowledgment|fix|workaround)$/i
const DANGLING = /\s(?:on|an?|the|of|to|in|at|for|by|with|and|or|every|each|per)$/
const VERBS =
  /^(?:acknowledge|answer|respond|reply|send|give|provide|deliver|restore|decide|complete|resolve|process|investigate|attend)$/
/** Acts that say no more than that the promise is kept. */
const GENERAL =
  /^(?:answered|attended|processed|handled|done|treated|dealt|turned|completed|decided|closed)$/i
const BOUND =
  /[\s,:(–—-]*\b(?:(?:in )?(?:less|fewer|more) than|within|inside|under|in|by|on|before|up to|at most|no (?:later|more) than|not (?:later|more) than|by the end of|take|takes|maximum|usually|normally|generally|about|around|leaves?|arrives?|comes?|goes)\s*$/i
const ARTICLE = /\s(?:the|an?)$/
const CLASS =
  /^(?:very )?(?:(?:non-?)?(?:urgent|complex|routine|standard)|simple|regular|express|normal|minor|major|large|small|critical|serious|other|ordinary|emergency|priority|high|medium|low|new|existing|early|late)$/i
/** "65% of | minor applications", "day cases | 90%". */
const OF_SHARE =
  /^(?:at least |about |some )?\d[\d.]*\s?(?:%|per ?cent)\s?(?:of\s(?:all\s|the\s|our\s)?(?!them\b|these\b|those\b|cases\b))?/i
const SHARE = /[\s,:–—-]+(?:at least )?\d[\d.]*\s?(?:%|per ?cent)(?:\s(?:within|in|under|inside|by))?$/i
const LONGEST = 90
const PREPOSITION =
  /^(?:if|when|where|unless|while|for|in|outside|during|on|at|by|(?:mon|tues|wednes|thurs|fri|satur|sun|week)(?:days?|ends?))\s/i
const OTHERWISE = /^otherwise$/i
/** "calls from hospitals in 10 seconds, | from the public in 30". */
const ORIGIN = /^(?:from|off|of|about)\s/i
const TIME_OF_DAY = /^(?:after|before|until|from|between)\s(?:\d|noon|midnight)/i
const CLAUSE = /^(?:if|when|where|unless|while)\s/i
/** "in unusual circumstances | we may take", "in the north | to all callers": goes on with the promise. */
const BESIDE = /\s(?:we|you|they|it|to (?:all|any|every|the))(?:\s.*)?$/i
/** "if you may lose your home | we see you". */
const WE = /(?<=\s\S+)\swe\s.*$/i
const HAS_TIME =
  /%|\b(?:per cent|percent|seconds?|minutes?|hours? (?:of|after)|(?<!\b(?:on|at|all|every) )(?:working|business) days?|weeks?|months?)\b/i

/**
 * The words as a condition that can follow its time ("for urgent repairs", "in rural areas", "if it is a trunk main"); nothing where
 * they name no cases.
 */
export function tidyCondition(words: string, before: string): string | undefined {
  // Nobody names cases at such length.
  if (words.length > 3 * LONGEST) return undefined
  const said = bare(words.trim().replace(OF_SHARE, '').replace(SHARE, ''))
  if (said.length < 2 || said.length > LONGEST || HAS_TIME.test(said) || NONE.test(said)) return undefined
  if (OTHERWISE.test(said)) return 'otherwise'
  if (DANGLING.test(said) || OTHER_END.test(said)) return undefined
  if (PREPOSITION.test(said) || TIME_OF_DAY.test(said))
    return lowered(said.replace(CLAUSE.test(said) ? WE : BESIDE, ''))
  if (SUBJECT.test(said) || ACTS.has(DOER.exec(said)?.[1] ?? '') || !/\p{L}{2}|\d/u.test(said))
    return undefined
  const named = nameOf(said, before)
  if (named === undefined) return undefined
  return `for ${lowered(CLASS.test(named) ? `${named} ones` : named)}`
}

/** Without what leads to the time: "urgent ones | usually within". */
function bare(words: string): string {
  let said = words
  for (let before = ''; before !== said; ) {
    before = said
    said = said
      .replace(BOUND, '')
      .replace(ARTICLE, '')
      .replace(/^(?:and|or|but|to|also|while)\s/i, '')
      .replace(/[\s,:;(–—-]+$/, '')
  }
  return said.trim()
}

/** "urgent repairs" of "urgent repairs are done"; nothing where something else is done than in the first time. */
function nameOf(said: string, before: string): string | undefined {
  const finite = FINITE.exec(said)
  const name = finite ? said.slice(0, finite.index) : said
  const act = ACT.exec(said)
  const done = act?.[1]?.toLowerCase() ?? ''
  if (act && !GENERAL.test(done) && !before.toLowerCase().includes(done)) return undefined
  const noun = (act && !finite ? said.slice(0, act.index) : name).replace(
    /\s\p{L}+ed (?:and|or)$|\s(?:will|shall|should|must|can|may)$/u,
    '',
  )
  const [first = '', second = ''] = noun.toLowerCase().split(/\s/)
  const object = /^(?:an?|the|it|them|you|your|our|to|back|all|any|each|with|on|in|of|or|and)?$/
  const does =
    VERBS.test(first) ||
    (ACTS.has(first) && object.test(second) && (!first.endsWith('s') || /^(?:to|it|you)$/.test(second)))
  // "sort out your problem", "look into it"
  const acts = /^(?!\p{L}+s\s)\p{Ll}+ (?:\p{L}+ )?(?:your|our|it|them|you|us)\b/u.test(noun)
  if (does || acts || noun.length < 2 || /^the \p{L}+$/u.test(noun)) return undefined
  return /^(?:\p{L}+ed|sent|made) (?:by|in|on|at|through|from)\s/u.test(noun) || ORIGIN.test(noun)
    ? `those ${noun}`
    : noun
}

/** Without the capital that opens a clause; names and codes keep theirs. */
function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}+(?:[\s/-]\P{Lu}*)?$/u.test(words) && !/^\S+\s\d/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}
