import type { BrowserContext } from 'playwright-core'

/** Collects what the content security policy refuses on any page of a context. */
export async function collectRefusals(context: BrowserContext): Promise<string[]> {
  const refused: string[] = []
  await context.exposeFunction('reportRefusal', (what: string) => refused.push(what))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (refusal) => {
      const { documentURI, effectiveDirective, blockedURI } = refusal
      Reflect.get(window, 'reportRefusal')(`${documentURI} ${effectiveDirective} ${blockedURI}`)
    })
  })
  return refused
}
