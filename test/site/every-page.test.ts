import { beforeAll, describe, expect, it } from 'vitest'
import { quickViolations, slowViolations } from '../helpers/axe.ts'
import { type Watched, withSite } from '../helpers/browser.ts'
import { findLongLines, unclear } from '../helpers/clear-print.ts'
import { unfitting } from '../helpers/overflow.ts'
import { builtPaths, onePathOfEachMake } from '../helpers/pages.ts'
import { wake } from '../helpers/ready.ts'
import { collectRefusals } from '../helpers/refusals.ts'
import { SITES } from '../helpers/sites.ts'

const DESK = { width: 1280, height: 900 }
const FURTHER = /^[a-z]{2}\//
/** Pages that list a section in a further language: they differ in words alone, and one stands for all. */
const LISTS = /^[a-z]{2}\/guidance\/[^/]+\/$/
const [, ...others] = builtPaths(SITES.root.folder).filter((path) => LISTS.test(path))
const paths = [...builtPaths(SITES.root.folder).filter((path) => !others.includes(path)), '404.html']

const makes = onePathOfEachMake(SITES.root.folder)

// One visit for all of it: to open a page costs more than to look at it.
describe('every page, with its tools awake', () => {
  const { openIn, newReader, address } = withSite()
  let watched: Watched
  let refused: string[]
  beforeAll(async () => {
    const context = await newReader()
    refused = await collectRefusals(context)
    watched = await openIn(context)
  })

  describe.each(paths)('/%s', (path) => {
    beforeAll(async () => {
      await watched.page.setViewportSize(DESK)
      await watched.page.goto(address(path))
      await wake(watched.page)
    })

    // In a further language pages differ in words alone.
    if (!FURTHER.test(path) || makes.includes(path))
      it('has no barrier that axe can find', async () => {
        expect(await quickViolations(watched.page)).toEqual([])
      })

    // They take axe as long as all else together, and what is the same on all pages of a make it need not find on each.
    if (makes.includes(path))
      it('has the colours and the targets that axe asks for, in both themes', async () => {
        expect(await slowViolations(watched.page)).toEqual([])
      })

    if (path.startsWith('guidance/'))
      it('has at most 70 characters in a full line', async () => {
        expect(await watched.page.evaluate(findLongLines, 70)).toEqual([])
      })

    it('fits every screen without scrolling sideways and shows all of its text', async () => {
      expect(await unfitting(watched.page)).toEqual([])
    })

    it('keeps clear print, with contrast of 7 to 1 in both themes, on a desk and a telephone', async () => {
      expect(await unclear(watched.page)).toEqual([])
    })

    it('was refused nothing, failed in nothing and asked nothing of another host', () => {
      expect([...watched.problems.splice(0), ...refused.splice(0)]).toEqual([])
    })
  })
})
