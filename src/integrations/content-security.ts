import { createHash } from 'node:crypto'

/** Leaves in the policy of a page only the hashes of scripts and styles that stand in it; `'self'` covers the files. */
export function tightenPolicy(html: string): string {
  const inline = [...html.matchAll(/<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g)].map(
    ([, , text = '']) => text,
  )
  const used = new Set(
    inline.filter(Boolean).map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  )
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/,
    (_, before: string, policy: string, after: string) => {
      return (
        before + policy.replace(/ ?'sha256-[^']+'/g, (hash) => (used.has(hash.trim()) ? hash : '')) + after
      )
    },
  )
}
