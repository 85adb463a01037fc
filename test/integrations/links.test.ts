import { describe, expect, it } from 'vitest'
import { checkLinks } from '../../src/integrations/links.ts'
import { readPage } from '../../src/integrations/read-page.ts'
import { told } from '../helpers/authors.ts'

const PAGE = 'guidance/crm/five-points/index.html'
const other = readPage('guidance/crm/index.html', '<h2 id="points">Points</h2><p id="é">…</p>')

/** What the author of a page is told of one link on it. */
function follow(href: string, base = '/') {
  const page = readPage(PAGE, `<p id="here"><a href="${href}">Read</a></p>`)
  const files = new Set([PAGE, other.path, 'index.html', 'favicon.svg', 'leaflet print.pdf'])
  return told(checkLinks([page, other], files, base))
}
const NO_PAGE = (href: string) =>
  `content/guidance/crm/five-points.mdx\n  link: \`${href}\` leads to no page of the site.\n` +
  '  Correct the address; pages are linked as `/guidance/section/page/`, with both slashes.'

describe('a link that leads somewhere', () => {
  it.each([
    ['a page', '/guidance/crm/'],
    ['the home page', '/'],
    ['a file', '/favicon.svg'],
    ['a file with a space in its name', '/leaflet%20print.pdf'],
    ['a heading of another page', '/guidance/crm/#points'],
    ['a heading with a letter beyond ASCII', '/guidance/crm/#%C3%A9'],
    ['a heading of the same page', '#here'],
    ['the top of the page', '#'],
    ['a page beside it', '../'],
    ['a page with a question in its address', '/guidance/crm/?print'],
    ['saved work, which only the browser knows', '/guidance/crm/#record=abc'],
    ['another site', 'https://www.rnib.org.uk/nowhere'],
    ['a mail address', 'mailto:desk@example.org'],
  ])('is let through: %s', (_, href) => {
    expect(follow(href)).toBe('')
  })

  it('is let through with the folder the site is hosted in', () => {
    expect(follow('/team/handbook/guidance/crm/#points', '/team/handbook/')).toBe('')
  })
})

describe('a link that leads nowhere', () => {
  it('is told with the file of the page and what to do', () => {
    expect(follow('/guidance/crm/six-points/')).toBe(NO_PAGE('/guidance/crm/six-points/'))
  })

  it('is told for every page that has it', () => {
    const pages = ['a', 'b'].map((name) => readPage(`guidance/crm/${name}/index.html`, '<a href="/x/">a</a>'))
    const files = checkLinks(pages, new Set(), '/').map(({ file }) => file)
    expect(files).toEqual(['content/guidance/crm/a.mdx', 'content/guidance/crm/b.mdx'])
  })

  it('is told of the page it is on, where another has the same words for another place', () => {
    const html = '<a href="../about/">a</a><a href="#here">b</a>'
    const pages = [
      readPage('guidance/crm/index.html', `<p id="here">${html}`),
      readPage('crm/index.html', html),
    ]
    const problems = checkLinks(pages, new Set(['about/index.html', ...pages.map(({ path }) => path)]), '/')
    expect(problems.map(({ file, wrong }) => `${file}: ${wrong}`)).toEqual([
      'the built page guidance/crm/index.html: `/guidance/about/` leads to no page of the site.',
      'the built page crm/index.html: `/crm/#here` leads to a page that has no `#here`.',
    ])
  })

  it('is told once, however often a page has it', () => {
    const twice = readPage('guidance/crm/five-points/index.html', '<a href="/x/">a</a><a href="/x/">b</a>')
    expect(told(checkLinks([twice], new Set([twice.path]), '/'))).toBe(NO_PAGE('/x/'))
  })

  it('is told when the last slash is missing, because hosts differ there', () => {
    expect(follow('/guidance/crm')).toBe(NO_PAGE('/guidance/crm'))
  })

  it('is told when the page has no such heading', () => {
    expect(follow('/guidance/crm/#pionts')).toBe(
      'content/guidance/crm/five-points.mdx\n' +
        '  link: `/guidance/crm/#pionts` leads to a page that has no `#pionts`.\n' +
        '  Correct the part after #, or the heading it names.',
    )
  })

  it('is told as seen from the root, however the built page writes it', () => {
    expect(follow('../../../guidance/cmr/', '/team/handbook/')).toBe(NO_PAGE('/guidance/cmr/'))
  })

  it('is told as its author wrote it, without the folder the site is hosted in', () => {
    expect(follow('/team/handbook/guidance/cmr/', '/team/handbook/')).toBe(NO_PAGE('/guidance/cmr/'))
  })

  it('is told when it leaves the folder the site is hosted in', () => {
    expect(follow('/guidance/crm/', '/team/handbook/')).toBe(NO_PAGE('/guidance/crm/'))
  })

  it.each(['https://', '/100%/'])('is told when no browser can read it: %s', (href) => {
    expect(follow(href)).toBe(NO_PAGE(href))
  })

  it('is told for a page that no author wrote, with the page', () => {
    const page = readPage('about/index.html', '<img src="/logo.png">')
    expect(told(checkLinks([page], new Set([page.path]), '/'))).toContain(
      'the built page about/index.html\n  link: `/logo.png`',
    )
  })
})
