import { placesOfWords } from '../occurrences.ts'
import type { Match } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { isNounEnd } from './noun-phrases.ts'

/** How the names of trades end: conciliator, dietitian, arborist, draughtsman. */
const TRADE = /(?:[^aeiou]er|tor|sor|yor|ist|ician|itian|arian|eer|sman|woman)s?$/
/** Words that end so and name no person who serves. */
const NO_TRADE = new Set(
  `customer caller user member letter number order computer server counter visitor owner taxpayer employer offer voucher
  meter transfer reminder newsletter further longer earlier shorter other another later paper quarter register matter
  former consumer traveller traveler passenger subscriber buyer seller partner supplier retailer manufacturer importer
  exporter farmer fisher holder tender water summer winter higher lower better faster either rather whether over under
  after never ever error contractor vendor minor sector factor monitor donor creditor debtor investor list exist assist
  checklist waitlist wishlist prisoner teenager pensioner tenant winner learner borrower lender bidder leader banner
  corner folder printer scanner poster sticker container trailer tractor career tourist cyclist motorist scooter
  newcomer petitioner producer requester sender simpler smaller larger greater older newer quicker slower cheaper
  clearer disaster cluster filter courier carrier parliamentarian december september october november voter reader grower breeder dealer settler
  whichever whatever computer calculator elevator generator centre center charter chapter master per answer provider insurer distributor
  publisher broadcaster processor wholesaler shipper`.split(/\s+/),
)
const ARTICLE = /^(?:an?|our)$/
const ACTS =
  /^(?:will|shall|must|can|is|are|then|calls?|rings?|visits?|arrives?|attends?|answers?|contacts?|phones?|picks?|takes?|sees?|checks?|inspects?|repl(?:y|ies)|responds?|reviews?|meets?|comes?|greets?|handles?|speaks?|writes?|explains?)$/
const MOST_ADJECTIVES = 2

const OPENS = new Set(['by', 'a', 'an', 'our'])

/** Reads trades that no list holds, by their ending: "by an arborist", "A conciliator will …". */
export function readTrades(tokens: readonly Token[]): Match[] {
  return placesOfWords(tokens, OPENS).flatMap((at) => {
    const token = tokens[at]
    if (!token) return []
    const bare =
      token.norm === 'by' && !/^(?:an?|our|his|her|its|their|your)$/.test(tokens[at + 1]?.norm ?? '')
    if (!bare && !ARTICLE.test(token.norm)) return []
    const by = bare || /^(?:by|with)$/.test(tokens[at - 1]?.norm ?? '')
    for (let next = at + 1; next <= at + 1 + MOST_ADJECTIVES; next++) {
      const noun = tokens[next]
      if (noun?.sentence !== token.sentence || !isNounEnd(tokens, next)) return []
      if (!TRADE.test(noun.norm) || NO_TRADE.has(noun.norm.replace(/s$/, ''))) continue
      return by || acts(tokens, at, next) ? [{ first: next, last: next }] : []
    }
    return []
  })
}

/** Whether the person opens the sentence and a verb follows: who serves, and not who is served. */
function acts(tokens: readonly Token[], article: number, noun: number): boolean {
  const before = tokens[article - 1]
  const opens = !before || before.sentence !== tokens[article]?.sentence || before.type === 'mark'
  const [verb, one] = [tokens[noun + 1]?.norm ?? '', /^an?$/.test(tokens[article]?.norm ?? '')]
  return opens && (ACTS.test(verb) || (one && /[^s]s$/.test(verb)))
}
