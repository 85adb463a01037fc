import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { VERDICTS } from '../../src/domain/checklist/types.ts'
import { withSite } from '../helpers/browser.ts'
import { readGuidance, sameQuotes } from '../helpers/guidance.ts'
import { builtPaths, guidanceIds } from '../helpers/pages.ts'
import { SITES } from '../helpers/sites.ts'
import { allTools, checklists, liveItems } from '../helpers/tools.ts'
import { say } from '../helpers/words.ts'

/** A tool on a page. */
interface Sheet {
  readonly id: string
  readonly text: string
  readonly fields: number
  readonly saysWhy: boolean
  readonly answers: readonly { readonly name: string; readonly choices: number }[]
}

/** What one visit to a page shows. */
interface Seen {
  readonly headings: readonly string[]
  readonly steps: readonly string[]
  readonly buttons: readonly string[]
  readonly sheets: readonly Sheet[]
}

describe('without JavaScript', () => {
  const { open, address } = withSite()
  let page: Page
  const seen = new Map<string, Seen>()
  beforeAll(async () => {
    page = (await open('', { javaScriptEnabled: false })).page
    for (const path of builtPaths(SITES.root.folder)) {
      await page.goto(address(path))
      seen.set(path, await look(page))
    }
  })

  it.each(guidanceIds())('the page %s shows its title, its first steps and every heading', (id) => {
    const { title, first, headings } = readGuidance(id)
    const shown = seen.get(`guidance/${id}/`)
    expect(shown?.headings).toEqual(expect.arrayContaining([title, ...headings].map(sameQuotes)))
    expect(shown?.steps).toEqual(expect.arrayContaining(first.map(sameQuotes)))
  })

  it('the search control leads to the A to Z, which lists every guidance page', async () => {
    await page.goto(address(''))
    await page
      .getByRole('banner')
      .getByRole('link', { name: say('shell.search') })
      .click()
    await page.waitForURL(address('guidance/'))
    const links = page.getByRole('main').getByRole('link')
    const listed = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    expect(guidanceIds().filter((id) => !listed.includes(address(`guidance/${id}/`)))).toEqual([])
  })

  it('no page offers a button, because every button needs a script', () => {
    const offered = [...seen].flatMap(([path, { buttons }]) => buttons.map((text) => `/${path}: ${text}`))
    expect(offered).toEqual([])
  })

  it.each(checklists())(
    '$title shows every question with its answers, “not looked at” among them',
    ({ id, page: home, groups }) => {
      const { answers = [] } = sheetOf(home, id)
      const complete = answers.filter(({ choices }) => choices === VERDICTS.length + 1)
      const incomplete = liveItems(groups).filter(
        ({ question }) => !complete.some(({ name }) => name.includes(sameQuotes(question))),
      )
      expect(incomplete).toEqual([])
    },
  )

  it.each(allTools())(
    '$title shows every question as a form to print, with somewhere to answer it',
    ({ id, page: home, questions }) => {
      const { text = '', fields, saysWhy } = sheetOf(home, id)
      expect(questions.filter((question) => !text.includes(sameQuotes(question)))).toEqual([])
      expect(fields).toBeGreaterThanOrEqual(questions.length)
      expect(saysWhy).toBe(true)
    },
  )

  it('My work says that it needs JavaScript', async () => {
    await page.goto(address('my-work/'))
    expect(await page.getByText(say('mywork.needsScript')).isVisible()).toBe(true)
  })

  function sheetOf(home: string, id: string): Partial<Sheet> {
    return seen.get(`guidance/${home}/`)?.sheets.find((sheet) => sheet.id === `tool-${id}`) ?? {}
  }
})

/** Everything in one go: to ask for each part by its role takes seconds. */
async function look(page: Page): Promise<Seen> {
  const words = { doFirst: say('shell.doFirst'), needsScript: say('tools.needsScript') }
  const { headings, steps, buttons, sheets } = await page.evaluate(({ doFirst, needsScript }) => {
    const shown = (one: Element) => one.checkVisibility()
    const textsOf = (selector: string, place: ParentNode = document) =>
      [...place.querySelectorAll<HTMLElement>(selector)].filter(shown).map((one) => one.innerText)
    const nameOf = (one: Element) =>
      (one.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
    const first = [...document.querySelectorAll('section')].find((one) => nameOf(one).trim() === doFirst)
    return {
      headings: textsOf('h1, h2, h3, h4, h5, h6'),
      steps: first ? textsOf('li', first) : [],
      buttons: textsOf('button, [role=button], input[type=button], input[type=submit]'),
      sheets: [...document.querySelectorAll<HTMLElement>('[id^="tool-"]')].map((sheet) => ({
        id: sheet.id,
        text: sheet.innerText,
        fields: [...sheet.querySelectorAll('input, textarea, .write-on, .tick-boxes')].filter(shown).length,
        saysWhy: [...sheet.querySelectorAll('*')].some(
          (one) => one.textContent?.trim() === needsScript && shown(one),
        ),
        answers: [...sheet.querySelectorAll('fieldset')].filter(shown).map((group) => ({
          name: nameOf(group),
          choices: group.querySelectorAll('input[type=radio]').length,
        })),
      })),
    }
  }, words)
  const plain = (texts: readonly string[]) => texts.map((text) => sameQuotes(text).trim())
  return {
    headings: plain(headings),
    steps: plain(steps),
    buttons: plain(buttons),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      text: sameQuotes(sheet.text),
      answers: sheet.answers.map((one) => ({ ...one, name: sameQuotes(one.name) })),
    })),
  }
}
