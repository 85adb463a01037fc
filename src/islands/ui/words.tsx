import { createContext, useContext, useMemo } from 'react'
import { type Messages, type Say, speaker } from '../../domain/text/message.ts'

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

/** The words an island says, from the texts it was handed; for its root, which gives them on through `WordsContext`. */
export function useSpeaker(messages: Messages, language: string): Words {
  return useMemo(() => ({ say: speaker(messages, language), language }), [messages, language])
}
