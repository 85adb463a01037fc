import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Leaves in each page's policy only the hashes of scripts and styles that stand in that page; `'self'` covers the files. */
export function contentSecurity(): AstroIntegration {
  return {
    name: 'handbook:content-security',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        const pages = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'))
        await Promise.all(
          pages.map(async (path) => {
            const html = await readFile(join(folder, path), 'utf8')
            await writeFile(join(folder, path), tightenPolicy(html))
          }),
        )
      },
    },
  }
}

/** Removes from the policy of a page every hash of something that is not written in it. */
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
