import { useDeferredValue, useMemo, useState } from 'react'
import type { PolicySentence } from '../../domain/standard/policy.ts'
import { LONGEST_DRAFT } from '../../domain/standard/register/from-column.ts'
import type { Reader } from './reader.ts'

/** The longest text that is split, in characters. */
const LONGEST_POLICY = 20_000
/** More promises than one standard has levels; below it, the text may well be one standard in two sentences. */
const SEVERAL = 3

/** A draft as sentences, as soon as there is time to read it. */
export interface PolicyRead {
  readonly draft: string
  readonly promises: readonly PolicySentence[]
  /** Sentences that promise nothing a customer could check. */
  readonly others: readonly PolicySentence[]
  /** Whether it must be chosen from before there is one standard to build. */
  readonly isSeveral: boolean
  readonly isCut: boolean
  /** Takes it for one standard after all; nothing where it is too long for one. */
  readonly takeAsOne: (() => void) | undefined
}

/** Splits a draft into sentences. It is read later than it is shown: a whole policy takes longer than a letter may take to appear. */
export function usePolicy(written: string, reader: Reader | undefined): PolicyRead {
  const draft = useDeferredValue(written)
  const [one, setOne] = useState('')
  const sentences = useMemo(() => reader?.split(draft.slice(0, LONGEST_POLICY)) ?? [], [draft, reader])
  const promises = sentences.filter(({ promises, text }) => promises && text.length <= LONGEST_DRAFT)
  const isLong = draft.length > LONGEST_DRAFT
  const areMany = promises.length >= SEVERAL || promises.some(({ isPart }) => isPart)
  const isSeveral = isLong || (areMany && one !== draft)
  return {
    draft,
    promises,
    others: sentences.filter((sentence) => !promises.includes(sentence)),
    isSeveral,
    isCut: draft.length > LONGEST_POLICY,
    takeAsOne: isSeveral && !isLong ? () => setOne(draft) : undefined,
  }
}
