import { describe, expect, it } from 'vitest'
import { expectQuiet, useSite } from '../helpers/browser.ts'

describe('the site opens', () => {
  const { open } = useSite()
  it('shows the situations on the home page', async () => {
    const watched = await open()
    expect(await watched.page.getByRole('heading', { level: 1 }).textContent()).toBe('What is happening?')
    expectQuiet(watched)
  })
})
