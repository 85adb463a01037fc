import { compileRules, type Rules } from '../../src/domain/wording/compile.ts'
import { findIssues } from '../../src/domain/wording/find.ts'
import type {
  DangerRule,
  Finding,
  MarkKind,
  PhraseKind,
  PhraseRule,
  WordingDefinition,
} from '../../src/domain/wording/types.ts'
import { readYaml } from './words.ts'

/** The wording check of the handbook, with all its rules. */
export const WORDING: WordingDefinition = {
  ...readYaml<Omit<WordingDefinition, 'id' | 'kind'>>('content/tools/wording/wording-check.yaml'),
  id: 'wording-check',
  kind: 'wording',
}

/** Its rules, ready for use. */
export const RULES: Rules = compileRules(WORDING)

/** A rule for some phrases; its reason does not matter. */
export function rule(id: string, more: Partial<PhraseRule>): PhraseRule {
  return { id, why: `Why ${id}.`, source: 'activism', forms: ['Better'], ...more }
}

/** A wording check with rules of one kind, dangers and marks. */
export function wording(
  finds: PhraseKind,
  items: readonly PhraseRule[],
  more: { dangers?: readonly DangerRule[]; marks?: readonly MarkKind[] } = {},
): WordingDefinition {
  const marks = (more.marks ?? []).map((mark) => ({ id: mark, finds: mark, why: '', source: 'activism' }))
  return {
    id: 'check',
    kind: 'wording',
    title: 'Check',
    edition: '2026-11',
    page: 'section/page',
    intro: '',
    name: { prompt: 'Which?', example: '' },
    examples: [],
    grammar: {
      softeners: ['please'],
      joins: ['or', 'and'],
      stops: ['in', 'on'],
      leads: ['the'],
      acronyms: ['NHS'],
    },
    groups: [{ id: 'group', title: 'Group', finds, items }],
    marks: { items: marks },
    dangers: { items: more.dangers ?? [] },
  }
}

/** What a text is told about with a few rules. */
export function found(text: string, definition: WordingDefinition): Finding[] {
  return findIssues(text, compileRules(definition))
}

/** What the handbook's own rules find fault with; warnings left alone are not among them. */
export function faults(text: string): Finding[] {
  return findIssues(text, RULES).filter(({ kind }) => kind !== 'safety')
}
