import { describe, expect, it } from 'vitest'
import { runningTitle } from '../../../src/domain/text/running-title.ts'

describe('the title at the top of a printed page', () => {
  it.each([
    ['Spring leaflet', '"Spring leaflet"'],
    ['Our "best" \\ sign', '"Our \\"best\\" \\\\ sign"'],
    ['Two\nlines', '"Two lines"'],
    ['</style>', '"\\</style>"'],
  ])('prints %j as it is written', (title, quoted) => {
    expect(runningTitle(title)).toBe(`@page{@top-left{content:${quoted}}}`)
  })
})
