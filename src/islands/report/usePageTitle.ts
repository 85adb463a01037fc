import { useEffect } from 'react'
import { runningTitle } from '../../domain/text/running-title.ts'

/** Names the page by what it shows: the name a browser offers for the PDF, and the title at the top of every printed page. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (!title) return
    document.title = title
    // A style sheet made in code is no inline style, so the content security policy has nothing against it.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(runningTitle(title))
    document.adoptedStyleSheets = [sheet]
  }, [title])
}
