import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passing } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AUDIT_PAGE, addNote, answer, questions, untilSaved } from '../helpers/audit.ts'
import { readAudits } from '../helpers/database.ts'
import { launchOn } from '../helpers/killed.ts'
import { wake } from '../helpers/ready.ts'
import { type Served, serve } from '../helpers/serve.ts'
import { SITES } from '../helpers/sites.ts'

/** Milliseconds from “Saved” to the kill: by chance, and the same in every run. */
const MOMENTS = fc.sample(fc.integer({ min: 0, max: 500 }), { numRuns: 6, seed: 20_261_122 })

describe('a browser that is killed soon after “Saved”', () => {
  let served: Served
  const profile = mkdtempSync(join(tmpdir(), 'handbook-'))
  beforeAll(async () => {
    served = await serve(SITES.root.folder, SITES.root.base)
  })
  afterAll(async () => {
    await served.stop()
    rmSync(profile, { recursive: true })
  })

  /** The audit in a browser that finds what was kept, with the answers that the database holds. */
  async function reopen() {
    const browser = await launchOn(profile)
    await browser.page.goto(served.origin + SITES.root.base + AUDIT_PAGE)
    await wake(browser.page)
    return { ...browser, kept: (await readAudits(browser.page)).map(({ answers }) => answers.items) }
  }

  it('has every answer and every letter when it is opened again, each time', async () => {
    const model: Record<string, unknown> = {}
    for (const [round, moment] of MOMENTS.entries()) {
      const { page, kill, kept } = await reopen()
      expect(kept).toEqual(round === 0 ? [] : [model])
      const note = `Round ${round}: killed after ${moment} ms`
      await answer(page, round + 1, 'no')
      await addNote(page, round + 1, note)
      await untilSaved(page)
      model[questions[round]?.id ?? ''] = { a: { verdict: 'no', note } }
      // The moment is what is tested: no condition says when a battery runs out.
      await passing(moment)
      await kill()
    }
    const { kill, kept } = await reopen()
    expect(kept).toEqual([model])
    await kill()
  })
})
