import { createContext, useContext } from 'react'
import type { Say } from '../../domain/text/message.ts'

/** The function that says texts, and the language of dates and numbers, for every control of an island. */
export interface Words {
  readonly say: Say
  readonly language: string
}

export const WordsContext = createContext<Words>({ say: (key) => key, language: 'en' })

/** The words of the island this control stands in. */
export function useWords(): Words {
  return useContext(WordsContext)
}
