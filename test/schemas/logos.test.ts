import { describe, expect, it } from 'vitest'
import { logos } from '../../src/schemas/logos.ts'
import { loadFrom, stopped } from '../helpers/load.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'
const picture = (theme: string, name: string) => ({ theme, name, type: 'image/svg+xml', base64: btoa(SVG) })
const load = (site: string, files: Readonly<Record<string, string>> = {}) =>
  loadFrom({ 'content/site.yaml': site, 'content/logo.svg': SVG, ...files }, logos())

describe('the logo', () => {
  it('is none when none is named', async () => {
    expect(await load('name: Handbook\n')).toEqual({ all: { pictures: [] } })
  })

  it('is one picture for both themes, or one for each', async () => {
    expect(await load('logo: logo.svg\n')).toEqual({ all: { pictures: [picture('light', 'logo.svg')] } })
    const both = 'logo: { light: logo.svg, dark: night.svg }\n'
    expect(await load(both, { 'content/night.svg': SVG })).toEqual({
      all: { pictures: [picture('light', 'logo.svg'), picture('dark', 'night.svg')] },
    })
  })

  it.each([
    [
      'is not there',
      'logo: lego.svg\n',
      'logo: `lego.svg` does not exist.\n  Put the picture beside content/site.yaml, or correct its name.',
    ],
    [
      'is not there for one theme',
      'logo: { light: logo.svg, dark: night.svg }\n',
      'logo.dark: `night.svg` does not exist.\n  Put the picture beside content/site.yaml, or correct its name.',
    ],
    [
      'is no picture',
      'logo: site.yaml\n',
      'logo: `site.yaml` is not a picture in SVG, PNG, WebP or AVIF.\n' +
        '  Save the logo in one of these; SVG stays sharp at every size.',
    ],
  ])('stops the build when it %s', async (_, site, message) => {
    expect(await stopped(load(site))).toBe(`1 problem in the content\n\ncontent/site.yaml\n  ${message}\n`)
  })
})
