import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { tightenPolicy } from '../../src/integrations/content-security.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (policy: string, inline = '') =>
  `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"></head><body>${inline}</body>`

describe('the policy of a page', () => {
  it('keeps the hashes of scripts and styles that stand in it', () => {
    const policy = `script-src 'self' ${hash('go()')}; style-src 'self' ${hash('p{}')};`
    const html = page(policy, '<script>go()</script><style>p{}</style>')
    expect(tightenPolicy(html)).toBe(html)
  })

  it('loses the hashes of everything that does not', () => {
    const inline = '<script>go()</script>'
    const policy = `script-src 'self' ${hash('stop()')} ${hash('go()')} ${hash('run()')}; style-src 'self' ${hash('p{}')};`
    expect(tightenPolicy(page(policy, inline))).toBe(
      page(`script-src 'self' ${hash('go()')}; style-src 'self';`, inline),
    )
  })

  it('keeps every other source as it is', () => {
    const policy = `default-src 'self'; img-src 'self' data: blob:; script-src 'self' 'wasm-unsafe-eval' ${hash('x')};`
    expect(tightenPolicy(page(policy))).toBe(
      page("default-src 'self'; img-src 'self' data: blob:; script-src 'self' 'wasm-unsafe-eval';"),
    )
  })

  it('counts a script by its exact text, whatever its attributes and lines', () => {
    const text = '\n  const a = 1 < 2\n'
    const html = page(`script-src ${hash(text)};`, `<script type="module" data-x="y">${text}</script>`)
    expect(tightenPolicy(html)).toBe(html)
  })

  it('does not count a script that comes from a file', () => {
    const inline = '<script src="/a.js"></script>'
    expect(tightenPolicy(page(`script-src 'self' ${hash('')};`, inline))).toBe(
      page("script-src 'self';", inline),
    )
  })
})

describe('a page without a policy', () => {
  it('stays as it is, also where it writes about hashes', () => {
    const html = `<body><p>script-src ${hash('x')}</p></body>`
    expect(tightenPolicy(html)).toBe(html)
  })
})
