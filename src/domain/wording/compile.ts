import { type Phrase, parsePhrase } from './phrase.ts'
import { keyOf } from './tokens.ts'
import type { DangerRule, PhraseKind, PhraseRule, WordingDefinition, WordingGrammar } from './types.ts'

/** What a phrase means where it is found: a rule, an exception to one, or a danger. */
export type Sense =
  | { readonly type: 'rule'; readonly rule: PhraseRule; readonly kind: PhraseKind }
  | { readonly type: 'except'; readonly rule: string }
  | { readonly type: 'danger'; readonly rule: DangerRule }

/** A phrase at the end of its path. */
export interface Ending {
  readonly sense: Sense
  readonly phrase: Phrase
  /** Only where it is all that stands on a line. */
  readonly alone: boolean
  /** Only written like this. */
  readonly exact: string | undefined
}

/** A tree of phrases by their words, so that a text is looked up in one pass. */
export interface Node {
  readonly next: Map<string, Node>
  readonly endings: Ending[]
}

/** The rules of a wording check, ready to be looked up. Make them once for many texts. */
export interface Rules {
  readonly tree: Node
  /** First words of requests, such as `no` and `do`: a line that starts so is a new one. */
  readonly openers: ReadonlySet<string>
  readonly grammar: { readonly [Name in keyof WordingGrammar]: ReadonlySet<string> }
  readonly marks: WordingDefinition['marks']['items']
}

/** Gets the rules of a definition ready; retired ones are left out. */
export function compileRules(definition: WordingDefinition): Rules {
  const tree: Node = { next: new Map(), endings: [] }
  const openers = new Set<string>()
  for (const { finds, items } of definition.groups)
    for (const rule of items.filter(isCurrent))
      addRule(tree, rule, { type: 'rule', rule, kind: finds }, openers)
  for (const rule of definition.dangers.items.filter(isCurrent)) addRule(tree, rule, { type: 'danger', rule })
  const { softeners, joins, stops, acronyms } = definition.grammar
  return {
    tree,
    openers,
    grammar: {
      softeners: new Set(softeners.map(keyOf)),
      joins: new Set(joins.map(keyOf)),
      stops: new Set(stops.map(keyOf)),
      acronyms: new Set(acronyms.map(keyOf)),
    },
    marks: definition.marks.items.filter(isCurrent),
  }
}

function isCurrent({ retired }: { readonly retired?: boolean | undefined }): boolean {
  return !retired
}

function addRule(tree: Node, rule: PhraseRule | DangerRule, sense: Sense, openers?: Set<string>): void {
  const add = (text: string, more: Partial<Ending>) => {
    const phrase = parsePhrase(text)
    const ending = { sense, phrase, alone: false, exact: undefined, ...more }
    for (const node of nodesAt(tree, phrase.words)) node.endings.push(ending)
    if (opens(phrase)) for (const word of phrase.words[0] ?? []) openers?.add(word)
  }
  for (const text of rule.phrases ?? []) add(text, {})
  for (const text of rule.signs ?? []) add(text, { alone: true })
  for (const text of rule.exact ?? []) add(text, { exact: text })
  for (const text of rule.except ?? []) add(text, { sense: { type: 'except', rule: rule.id } })
}

/** Whether a phrase is a request with what it is about behind it: it counts at the start of a clause only. */
export function opens({ before, behind }: Phrase): boolean {
  return before === 'none' && behind !== 'none'
}

function nodesAt(tree: Node, words: Phrase['words']): Node[] {
  return words.reduce<Node[]>(
    (nodes, choice) => nodes.flatMap((node) => choice.map((word) => nextNode(node, word))),
    [tree],
  )
}

function nextNode(node: Node, word: string): Node {
  const known = node.next.get(word)
  if (known) return known
  const made: Node = { next: new Map(), endings: [] }
  node.next.set(word, made)
  return made
}
