import { describe, expect, it } from 'vitest'
import { explain } from '../../src/schemas/explain.ts'
import { logoFault } from '../../src/schemas/logo-fault.ts'
import { siteSchema } from '../../src/schemas/site.ts'
import { told } from '../helpers/authors.ts'

const site = {
  name: 'Handbook',
  organisation: 'Acme',
  description: 'Guidance for people who serve.',
  language: 'en-GB',
  offline: true,
  contact: 'Tell the desk.',
  sections: [{ id: 'print', title: 'Print', summary: 'Make print clear.' }],
  helps: [{ id: 'words', title: 'Say it clearly' }],
}
const toldOf = (change: object) => told(explain('site.yaml', { ...site, ...change }, siteSchema))

describe('site.yaml', () => {
  it.each([
    ['a logo', { logo: 'logo.svg' }],
    ['a logo for each theme', { logo: { light: 'logo.svg', dark: 'logo-dark.svg' } }],
    ['an accent', { accent: '#0b4f5c' }],
    [
      'a contact that leads to a mail address',
      { contact: { text: 'Tell us.', href: 'mailto:desk@acme.org' } },
    ],
    ['a contact that leads to a page', { contact: { text: 'Tell us.', href: '/about/' } }],
    [
      'a section that is off',
      { sections: [...site.sections, { ...site.sections[0], id: 'crm', off: true }] },
    ],
    ['pages that are off', { pagesOff: ['crm/five-points'] }],
  ])('may have %s', (_, change) => {
    expect(toldOf(change)).toBe('')
  })

  const COLOUR =
    "Write one colour in quotes, such as `accent: '#0b4f5c'`: without them YAML takes what follows # for a note."
  const LOGO =
    'Write the name of a picture beside site.yaml, such as `logo: logo.svg`, or one for each theme: ' +
    '`logo: { light: logo.svg, dark: logo-dark.svg }`.'
  const SECTIONS =
    'List the sections of guidance in the order readers meet them, each with id, title and summary.'

  it.each<[string, object, string]>([
    [
      'an accent that text cannot have, with the nearest that it can',
      { accent: '#e6007e' },
      'accent: `#e6007e` cannot be used: text in #e6007e has a contrast of 3.8 to 1 and needs 7 to 1; ' +
        `the nearest colour that has it is \`#9e0055\`.\n  ${COLOUR}`,
    ],
    [
      'an accent that is a name',
      { accent: 'teal' },
      `accent: \`teal\` cannot be used: it is not a colour of six digits.\n  ${COLOUR}`,
    ],
    [
      'an accent that YAML took for a note',
      { accent: null },
      `accent: \`null\` cannot be used: it should be text.\n  ${COLOUR}`,
    ],
    [
      'a logo that is a number',
      { logo: 5 },
      `logo: \`5\` cannot be used: it has none of the forms it can have.\n  ${LOGO}`,
    ],
    [
      'a logo in another folder',
      { logo: '../logo.svg' },
      `logo: \`../logo.svg\` cannot be used: it is not the name of a file beside site.yaml.\n  ${LOGO}`,
    ],
    [
      'a logo for one theme alone',
      { logo: { light: 'logo.svg' } },
      'logo.dark: is missing.\n  Write the name of a picture that stands beside site.yaml, such as `logo.svg`.',
    ],
    [
      'a contact that leads to no address',
      { contact: { text: 'Tell us.', href: 'desk@acme.org' } },
      'contact.href: `desk@acme.org` cannot be used: it is not an address.\n' +
        '  Write where the sentence leads: `mailto:desk@example.org`, `https://…`, or a page such as `/about/`.',
    ],
    [
      'a contact with a field that it does not have',
      { contact: { text: 'Tell us.', href: '/about/', link: 'x' } },
      'contact: `link` is not a field here.\n  Remove it or correct its name; the fields are: `text`, `href`.',
    ],
    [
      'a field that is misspelt',
      { acent: '#0b4f5c' },
      'front matter or file: `acent` is not a field here; did you mean `accent`?\n' +
        '  Remove it or correct its name; the fields are: `name`, `organisation`, `description`, `logo`, `accent`, ' +
        '`language`, `languages`, `offline`, `contact`, `sections`, `pagesOff`, `helps`.',
    ],
    [
      'sections that are all off',
      { sections: [{ ...site.sections[0], off: true }] },
      'sections: `[{"id":"print","title":"Print","summary":"Make print clear.","off":true}]` cannot be used: ' +
        `every section is off.\n  ${SECTIONS}`,
    ],
    [
      'a section that is off with a word',
      { sections: [{ ...site.sections[0], off: 'yes' }] },
      'sections[0].off: `yes` cannot be used: it should be true or false.\n' +
        '  Write `off: true` to leave the section out everywhere, or leave the field out.',
    ],
  ])('may not have %s', (_, change, problem) => {
    expect(toldOf(change)).toBe(`site.yaml\n  ${problem}`)
  })
})

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const svg = (inside: string) =>
  bytes(`<?xml version="1.0"?>\n<!-- drawn -->\n<svg viewBox="0 0 9 9">${inside}</svg>`)
const PLAIN = 'Save it as a plain SVG, a drawing with everything it needs inside.'

describe('a logo', () => {
  it.each([
    [
      'logo.svg',
      svg(
        '<defs><path id="a"/></defs><use href="#a" fill="url(#b)"/><image href="data:image/png;base64,x"/>',
      ),
    ],
    [
      'logo.svg',
      bytes('<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"/>'),
    ],
    ['logo.PNG', bytes('\x89PNG\r\n\x1a\n\0\0')],
    ['logo.webp', bytes('RIFF\0\0\0\0WEBPVP8 ')],
    ['logo.avif', bytes('\0\0\0\x1cftypavif')],
  ])('can be %s', (name, file) => {
    expect(logoFault(name, file)).toBeUndefined()
  })

  it.each([
    ['a JPEG', 'logo.jpg', bytes('\xff\xd8\xff')],
    ['a PNG by its name alone', 'logo.png', bytes('\xff\xd8\xff')],
    ['a page', 'logo.svg', bytes('<!doctype html><svg></svg>')],
    ['empty', 'logo.svg', bytes('')],
  ])('cannot be %s', (_, name, file) => {
    expect(logoFault(name, file)?.wrong).toBe(`\`${name}\` is not a picture in SVG, PNG, WebP or AVIF.`)
  })

  it('can have 50 kB and no more', () => {
    const long = (size: number) => bytes('<svg>'.padEnd(size))
    expect(logoFault('logo.svg', long(50_000))).toBeUndefined()
    expect(logoFault('logo.svg', long(50_001))).toEqual({
      wrong: '`logo.svg` has 51 kB.',
      fix: 'Make it smaller, at most 50 kB: every page shows it, 40 pixels high.',
    })
  })

  it.each([
    ['<script>1</script>', 'a script'],
    ['<rect onload="x()"/>', 'a script in an attribute'],
    ['<a href="javascript:x()"/>', 'a script in an address'],
    ['<foreignObject/>', 'a page inside the picture'],
    ['<style>@import "x.css"</style>', 'a style sheet of another file'],
    ['<image href="https://acme.org/a.png"/>', 'an address outside the file'],
    ["<image xlink:href='//acme.org/a.png'/>", 'an address outside the file'],
    ['<image href="data:text/html,x"/>', 'an address outside the file'],
    ['<rect fill="url(https://acme.org/a.svg#b)"/>', 'an address outside the file'],
  ])('that holds %s is refused', (inside, holds) => {
    expect(logoFault('logo.svg', svg(inside))).toEqual({ wrong: `\`logo.svg\` holds ${holds}.`, fix: PLAIN })
  })
})
