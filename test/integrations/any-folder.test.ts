import { describe, expect, it } from 'vitest'
import { seenFrom } from '../../src/integrations/any-folder.ts'

describe('a built page that may be moved to any folder', () => {
  it.each([
    ['index.html', '/', '<a href="/">', '<a href="./">'],
    ['glossary/index.html', '/', '<a href="/guidance/#a">', '<a href="../guidance/#a">'],
    ['a/b/index.html', '/team/book/', '<img src="/team/book/x.svg">', '<img src="../../x.svg">'],
    [
      'a/index.html',
      '/',
      '<astro-island component-url="/_astro/x.js">',
      '<astro-island component-url="../_astro/x.js">',
    ],
  ])('in %s, built for %s, says %s as seen from there', (path, base, html, seen) => {
    expect(seenFrom(path, html, base)).toBe(seen)
  })

  it('finds its fonts from its style sheets', () => {
    expect(seenFrom('_astro/x.css', 'src: url(/team/_astro/f.woff2)', '/team/')).toBe(
      'src: url(../_astro/f.woff2)',
    )
  })

  it('tells its islands and scripts where the site is in the same way', () => {
    const props =
      'props="{&quot;base&quot;:[0,&quot;/&quot;],&quot;reportLink&quot;:[0,&quot;/my-work/report/&quot;]}"'
    expect(seenFrom('a/index.html', props, '/')).toBe(
      'props="{&quot;base&quot;:[0,&quot;../&quot;],&quot;reportLink&quot;:[0,&quot;../my-work/report/&quot;]}"',
    )
  })

  it.each([
    '<a href="https://www.example.org/">',
    '<a href="//www.example.org/">',
    '<a href="#main">',
    '<p>and/or</p>',
    'props="{&quot;title&quot;:[0,&quot;/&quot;]}"',
  ])('leaves %s as it is', (html) => {
    expect(seenFrom('a/index.html', html, '/')).toBe(html)
  })

  it('leaves what is outside its own folder as it is', () => {
    expect(seenFrom('a/index.html', '<a href="/other/">', '/team/')).toBe('<a href="/other/">')
  })
})
