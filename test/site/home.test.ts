import { describe, expect, it } from 'vitest'
import { htmlFiles, withTag } from '../helpers/html.ts'
import { SITES } from '../helpers/sites.ts'
import { readYaml } from '../helpers/words.ts'

interface Situation {
  readonly says: string
  readonly who: 'staff' | 'manager'
}

describe('the home page', () => {
  it('lists what is happening in the order of its authors, the most urgent first', () => {
    const home = htmlFiles(SITES.root.folder).find(({ file }) => file === 'index.html')
    const situations = readYaml<readonly Situation[]>('content/situations.yaml')
    const wanted = ['staff', 'manager'].flatMap((group) => situations.filter(({ who }) => who === group))
    const links = home ? withTag(home, 'a').map(({ text }) => text) : []
    expect(links.filter((text) => wanted.some(({ says }) => says === text))).toEqual(
      wanted.map(({ says }) => says),
    )
  })
})
