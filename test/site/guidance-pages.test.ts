import { describe, expect, it } from 'vitest'
import { pathOf } from '../helpers/addresses.ts'
import { readGuidance } from '../helpers/guidance.ts'
import { type HtmlFile, htmlFiles, partNamed } from '../helpers/html.ts'
import { guidanceIds } from '../helpers/pages.ts'
import { SITES } from '../helpers/sites.ts'
import { SITE, say } from '../helpers/words.ts'

const day = new Intl.DateTimeFormat(SITE.language, { dateStyle: 'long', timeZone: 'UTC' })
const files = new Map(htmlFiles(SITES.root.folder).map((file) => [file.file.replace('index.html', ''), file]))

function pageAt(path: string): HtmlFile {
  const found = files.get(path)
  if (!found) throw new Error(`expected a page /${path} but found none`)
  return found
}

/** Where the links in a part of a page lead, as paths of the site. */
function linksIn(path: string, name: string): string[] {
  const links = partNamed(pageAt(path), name)?.inside.filter(({ tag }) => tag === 'a') ?? []
  return links.map(({ attributes }) => pathOf(new URL(attributes.href ?? '', `https://host/${path}`).href))
}

describe('a guidance page', () => {
  it.each(SITE.sections)(
    'of $title says where it stands, what it rests on and when it was reviewed',
    ({ id: section, title }) => {
      const siblings = guidanceIds().filter((id) => id.startsWith(`${section}/`))
      for (const id of siblings) {
        const { reviewed, sources } = readGuidance(id)
        const path = `guidance/${id}/`
        expect(linksIn(path, say('shell.breadcrumb')), id).toEqual(['', `guidance/${section}/`])
        const beside = linksIn(path, `${say('shell.inSection')}: ${title}`)
        expect(beside.toSorted(), id).toEqual(siblings.map((one) => `guidance/${one}/`))
        const restsOn = linksIn(path, say('shell.sourcesHere'))
        expect(restsOn, id).toEqual(sources.map((source) => `sources/#${source}`))
        const main = pageAt(path).elements.find(({ tag }) => tag === 'main')
        expect(main?.text, id).toContain(say('shell.reviewed', { date: day.format(new Date(reviewed)) }))
      }
    },
  )

  it('leads to the next one through the whole handbook, and back', () => {
    const ways = new Map(
      guidanceIds().map((id) => [`guidance/${id}/`, linksIn(`guidance/${id}/`, say('shell.otherPages'))]),
    )
    // The first page has a next one alone, as the last has one before it.
    const [first] =
      [...ways].find(([path, way]) => way.length === 1 && ways.get(way[0] ?? '')?.[0] === path) ?? []
    const walked = first ? [first] : []
    for (const path of walked) {
      const next = ways.get(path)?.at(-1)
      if (next && !walked.includes(next)) walked.push(next)
    }
    expect(walked.toSorted()).toEqual(guidanceIds().map((id) => `guidance/${id}/`))
    expect(walked.map((path) => ways.get(path))).toEqual(
      walked.map((_, i) => [walked[i - 1], walked[i + 1]].filter((path) => path !== undefined)),
    )
  })
})
