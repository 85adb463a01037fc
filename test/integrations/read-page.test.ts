import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/integrations/read-page.ts'

describe('reading a built page', () => {
  it('finds every id, link and picture, at any depth', () => {
    const html =
      '<main id="main"><p><a href="/a/">a</a><img src="/b.svg"></p><script src="/c.js"></script></main>'
    const { ids, links } = readPage('index.html', html)
    expect([...ids]).toEqual(['main'])
    expect(links).toEqual(['/a/', '/b.svg', '/c.js'])
  })

  it('reads what entities mean, and leaves out what is only text', () => {
    expect(
      readPage('index.html', '<a href="/a/?x=1&amp;y=2">&lt;a href="/b/"></a><!-- <a href="/c/"> -->').links,
    ).toEqual(['/a/?x=1&y=2'])
  })

  it.each([
    ['a cell', '<table><tr><td id="here">x</td></tr></table>'],
    ['the body', '<html><body id="here">x</body></html>'],
    ['a drawing', '<svg id="here" viewBox="0 0 1 1"/>'],
    ['a tag over several lines', '<p\n  class="a"\n  id="here">'],
    ['an attribute without quotes', '<p id=here>'],
    ['a tag in capitals', '<P ID="here">'],
    ['a tag with a sign in it that could end it', '<p title="a > b" id="here">'],
  ])('finds the id of %s', (_, html) => {
    expect([...readPage('index.html', html).ids]).toEqual(['here'])
  })

  it.each([
    ['a script', '<script>const a = "<a href=/a/ id=b>"</script>'],
    ['a style', '<style>p::after { content: "<a href=/a/ id=b>" }</style>'],
    ['a title', '<title><a href="/a/" id="b"></title>'],
    ['a field', '<textarea><a href="/a/" id="b"></textarea>'],
    ['a comment over two lines', '<!--\n<a href="/a/" id="b">\n-->'],
    ['words', '3 < 4 and 5 > 4: href="/a/" id="b"'],
    ['the address that links begin with', '<base href="/a/">'],
  ])('finds no link and no id in %s', (_, html) => {
    const { ids, links } = readPage('index.html', html)
    expect({ ids: [...ids], links }).toEqual({ ids: [], links: [] })
  })

  it('goes on after a script, a style and a comment', () => {
    const html = '<script src="/a.js"></script><style>p{}</style><!-- - --><a href="/b/">b</a>'
    expect(readPage('index.html', html).links).toEqual(['/a.js', '/b/'])
  })
})
