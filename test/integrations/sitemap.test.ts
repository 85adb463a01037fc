import { expect, it } from 'vitest'
import { alternatesIn } from '../../src/integrations/sitemap.ts'

it('the sitemap names the translations that a page names in its head, and no other link', () => {
  const head =
    '<link rel="canonical" href="https://a.example/de/">' +
    '<link rel="alternate" hreflang="en-GB" href="https://a.example/">' +
    '<link rel="alternate" hreflang="x-default" href="https://a.example/">'
  expect(alternatesIn(`${head}<a hreflang="de" href="/de/">Deutsch</a>`)).toEqual([
    { lang: 'en-GB', url: 'https://a.example/' },
    { lang: 'x-default', url: 'https://a.example/' },
  ])
})
