import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../helpers/axe.ts'
import { copyProject, type ExampleProject } from '../helpers/example-project.ts'
import { launchBrowser } from '../helpers/launch.ts'
import { overflowing } from '../helpers/overflow.ts'
import { wake } from '../helpers/ready.ts'
import { type Served, serve } from '../helpers/serve.ts'

const SIGN = 'guidance/activism/card-write-a-sign'
const WORDS = `shell:
  home: الرئيسية
  skip: انتقل إلى النص
  untranslated: هذه الصفحة ليست بعد باللغة {language}.
  inLanguage: باللغة {language}
home:
  title: ماذا يحدث الآن؟
  lead: اختر السطر الذي يشبه يومك.
  staff: مع زبون الآن
  manager: إدارة الخدمة
  pages: { zero: لا صفحات, one: صفحة, two: صفحتان, few: "{count} صفحات", many: "{count} صفحة", other: "{count} صفحة" }
`
const PAGE = `---
title: اكتب لافتة مرحبة
summary: اكتب لافتة في دقيقتين تطلب ما تحتاجه وتبقى مرحبة.
keywords: [لافتة, إعلان, ملصق]
reviewed: 2026-11-22
first:
  - سمِّ الشيء الوحيد الذي تريده.
  - ابدأ بما هو مرحب به.
---

<Tip>

اقرأها بصوت عال.

</Tip>
`

describe('a handbook with a half-translated language that runs from right to left', () => {
  let project: ExampleProject
  let output: string
  let served: Served
  let browser: Awaited<ReturnType<typeof launchBrowser>>
  let page: Page

  beforeAll(async () => {
    project = copyProject()
    project.edit('content/site.yaml', (text) => text.replace('languages: [de]', 'languages: [de, ar]'))
    project.write('content/strings/ar.yaml', WORDS)
    project.write('content/guidance/ar/activism/card-write-a-sign.mdx', PAGE)
    const built = await project.build()
    output = built.output
    expect(built.code, output).toBe(0)
    served = await serve(join(project.root, 'dist'), '/')
    browser = await launchBrowser()
    page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } })
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
    project?.[Symbol.dispose]()
  })

  const visit = async (path: string, width: number) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${served.origin}/ar/${path}`)
    await wake(page)
  }
  /** Where something stands in the width of the page, from 0 on the left to 1 on the right. */
  const middle = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox()
    return box ? (box.x + box.width / 2) / (page.viewportSize()?.width ?? 1) : Number.NaN
  }

  it('is built, and its author told once how much is left to translate', () => {
    expect(output.match(/texts are missing, the first of them `shell\.mainNav`/g)).toHaveLength(1)
    expect(output).toContain('Translate them from content/strings/en.yaml')
  })

  it('begins on the right', async () => {
    await visit('', 1280)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('ماذا يحدث الآن؟')
    expect(await middle('.head .name')).toBeGreaterThan(0.7)
    expect(await middle('.head [data-opens=search]')).toBeLessThan(0.4)
    await visit(`${SIGN}/`, 1280)
    const { paddingRight, borderRightWidth } = await page
      .locator('.first')
      .evaluate((one) => ({ ...getComputedStyle(one) }) as CSSStyleDeclaration)
    expect(Number.parseFloat(paddingRight)).toBeGreaterThan(0)
    expect(borderRightWidth).toBe('4px')
  })

  it('says what it has, in its own plural forms, and what it lacks in English', async () => {
    await visit('', 1280)
    const counts = await page.locator('.subjects .hint').allInnerTexts()
    expect(counts).toContain('صفحتان')
    expect(await page.locator('.foot nav').innerText()).toContain('Glossary')
    expect(await page.getByRole('main').locator('a[hreflang="en-GB"]').count()).toBeGreaterThan(0)
  })

  it('offers every other language in a list that opens', async () => {
    await visit(`${SIGN}/`, 1280)
    await page.locator('.languages summary').click()
    const links = page.locator('.languages a')
    expect(await links.allInnerTexts()).toEqual(['English', 'Deutsch'])
    expect(
      await links.evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname)),
    ).toEqual([`/${SIGN}/`, '/de/'])
    expect(await violations(page)).toEqual([])
  })

  it.each(['', `${SIGN}/`, 'tools/', 'my-work/'])(
    'has no barrier and fits the narrowest screen: /%s',
    async (path) => {
      await visit(path, 320)
      expect(await overflowing(page)).toEqual([])
      expect(await violations(page)).toEqual([])
    },
  )
})
