import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { ChecklistAnswers } from '../../src/domain/checklist/types.ts'
import { comeBack, openTool, readRecords, reportOf } from '../helpers/any-sheet.ts'
import { addNote, addPlan, PLAN, untilSaved } from '../helpers/audit.ts'
import { violations } from '../helpers/axe.ts'
import { expectQuiet, withSite } from '../helpers/browser.ts'
import { downloadFrom } from '../helpers/download.ts'
import { checklists, liveItems } from '../helpers/tools.ts'
import { say } from '../helpers/words.ts'

const site = withSite()

/** Checklists differ in words alone, and each is looked at with its page: here the shortest and the longest. */
const bySize = checklists().toSorted((a, b) => liveItems(a.groups).length - liveItems(b.groups).length)

describe.each([...bySize.slice(0, 1), ...bySize.slice(-1)])(
  'the checklist $title',
  ({ id, page: home, groups, subject }) => {
    const [first, second] = liveItems(groups)
    const choice = (page: Page, number: 1 | 2, verdict: 'yes' | 'no') =>
      page
        .getByRole('group', { name: `${number}. ${(number === 1 ? first : second)?.question}`, exact: true })
        .getByRole('radio', { name: say(`checklist.verdict-${verdict}`), exact: true })

    it('is started, left, taken up again, reported and handed on', async () => {
      const before = await openTool(site, home)
      const sheet = before.page.locator(`#tool-${id}`)
      await sheet.getByLabel(subject.prompt).fill('Branch at the market')
      await choice(before.page, 1, 'yes').check()
      await choice(before.page, 2, 'no').check()
      await addNote(before.page, 2, 'Seen on Monday')
      await addPlan(before.page, 2)
      await untilSaved(before.page)

      const after = await comeBack(site, before, home)
      await expect.poll(() => choice(after.page, 1, 'yes').isChecked()).toBe(true)
      expect(await violations(after.page)).toEqual([])
      const saved = await readRecords<ChecklistAnswers>(after.page)
      expect(saved.map(({ title, tool }) => ({ title, tool }))).toEqual([
        { title: 'Branch at the market', tool: id },
      ])

      const brief = await reportOf(after.page)
      expect(brief).toContain(second?.question)
      expect(brief).not.toContain(first?.question)
      for (const part of ['Seen on Monday', ...Object.values(PLAN).slice(0, 2)]) expect(brief).toContain(part)
      await after.page.getByText(say('handover.title'), { exact: true }).click()
      const { name, text } = await downloadFrom(
        after.page.getByRole('button', { name: say('handover.format-csv'), exact: true }),
      )
      expect(name).toMatch(/\.csv$/)
      expect(text).toContain('Seen on Monday')
      expectQuiet(after)
    })
  },
)
