import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/domain/kinds.ts'
import { kindsNamedOutside, kindsThatMeet, wrongArrows } from '../helpers/arrows.ts'
import { filesUnder, findIn, type Import, importsOf, withoutComments } from '../helpers/sources.ts'

const KINDS = Object.keys(kinds)
const config = { path: 'astro.config.mjs', text: readFileSync('astro.config.mjs', 'utf8') }
const sources = [...filesUnder('src', '.ts', '.tsx', '.astro'), config]
const imports = sources.flatMap(importsOf)
const code = sources.map(withoutComments)

/** An import as it would be read from a file. */
function imported(path: string, name: string): Import[] {
  return importsOf({ path, text: `// first line\nimport { x } from '${name}'\n` })
}

describe('imports run one way', () => {
  it('in every file of src and in astro.config.mjs', () => {
    expect(wrongArrows(imports)).toEqual([])
  })

  it('lead to files that are there', () => {
    const paths = new Set(filesUnder('src', '').map(({ path }) => path))
    const lost = imports.filter(
      ({ ours, target }) => ours && target.startsWith('src/') && !target.includes('*') && !paths.has(target),
    )
    expect(lost.map(({ file, line, target }) => `${file}:${line} ${target}`)).toEqual([])
  })

  it.each([
    ['src/domain/record/read.ts', '../../state/save.ts', 'src/state/save.ts'],
    ['src/domain/record/read.ts', 'node:fs', 'node:fs'],
    ['src/formats/file.ts', '../state/records.ts', 'src/state/records.ts'],
    ['src/state/records.ts', '../islands/ui/Field.tsx', 'src/islands/ui/Field.tsx'],
    ['src/islands/ui/Field.tsx', '../../components/Icon.astro', 'src/components/Icon.astro'],
    ['src/islands/ui/Field.tsx', '../../content/site.ts', 'src/content/site.ts'],
    ['src/components/Mark.astro', '../layouts/Base.astro', 'src/layouts/Base.astro'],
    ['src/schemas/site.ts', '../content/site.ts', 'src/content/site.ts'],
    ['src/integrations/links.ts', '../state/save.ts', 'src/state/save.ts'],
    ['src/content/site.ts', '../components/Mark.astro', 'src/components/Mark.astro'],
    ['src/content.config.ts', './content/site.ts', 'src/content/site.ts'],
    ['src/schemas/site.ts', 'astro:content', 'astro:content'],
    ['src/islands/ui/Field.tsx', 'astro:content', 'astro:content'],
    ['src/state/records.ts', '../../content/site.yaml', 'content/site.yaml'],
    ['src/helpers/new.ts', '../domain/kinds.ts', 'src/domain/kinds.ts'],
    ['astro.config.mjs', './src/state/save.ts', 'src/state/save.ts'],
  ])('and %s may not import %s', (file, name, target) => {
    expect(wrongArrows(imported(file, name))).toEqual([`${file}:2 imports ${target}`])
  })

  it('also where they are patterns or come later', () => {
    const text =
      "const a = await import('../islands/x.ts')\nconst b = import.meta.glob<{ x: 1 }>('../pages/*.ts')\n"
    expect(wrongArrows(importsOf({ path: 'src/state/a.ts', text }))).toEqual([
      'src/state/a.ts:1 imports src/islands/x.ts',
      'src/state/a.ts:2 imports src/pages/*.ts',
    ])
  })
})

describe('a kind of tool stands alone', () => {
  it('and never imports another', () => {
    expect(kindsThatMeet(imports, KINDS)).toEqual([])
  })

  it('and is named by its own folders and the registries only', () => {
    expect(kindsNamedOutside(imports, KINDS)).toEqual([])
  })

  it('so that a meeting of two is told', () => {
    const meeting = imported('src/islands/scale/Tool.astro', '../checklist/Answer.tsx')
    expect(kindsThatMeet(meeting, ['checklist', 'scale'])).toEqual([
      'src/islands/scale/Tool.astro:2 imports src/islands/checklist/Answer.tsx',
    ])
    expect(
      kindsNamedOutside(imported('src/state/a.ts', '../domain/checklist/score.ts'), ['checklist']),
    ).toEqual(['src/state/a.ts:2 imports src/domain/checklist/score.ts'])
  })

  it('and has a folder in domain, in islands and among the tools', () => {
    const paths = sources.map(({ path }) => path)
    for (const kind of KINDS) {
      expect(paths).toContain(`src/islands/${kind}/kind.tsx`)
      expect(paths).toContain(`src/islands/${kind}/Tool.astro`)
      expect(paths.some((path) => path.startsWith(`src/domain/${kind}/`))).toBe(true)
    }
  })
})

describe('what readers save', () => {
  it('is kept by src/state/storage.ts and src/state/preferences.ts alone', () => {
    const others = code.filter(
      ({ path }) => !['src/state/storage.ts', 'src/state/preferences.ts'].includes(path),
    )
    expect(findIn(others, /\b(?:indexedDB|[a-z]+Storage|document\.cookie)\b/)).toEqual([])
    expect(findIn(others, /['"](?:idb|@nanostores\/persistent)['"]/)).toEqual([])
  })
})

describe('what the content security policy refuses', () => {
  const markup = code.filter(({ path }) => /\.(astro|tsx)$/.test(path))

  it('is in no page: no style attribute', () => {
    expect(findIn(markup, /\sstyle=.{0,20}/)).toEqual([])
  })

  it('is in no page: no handler in an attribute', () => {
    expect(
      findIn(
        code.filter(({ path }) => path.endsWith('.astro')),
        /\son[a-z]+=.{0,20}/,
      ),
    ).toEqual([])
  })

  it('and no text of a reader becomes markup', () => {
    expect(findIn(code, /dangerouslySetInnerHTML/)).toEqual([])
  })

  it('is told with file and line', () => {
    const made = { path: 'src/pages/a.astro', text: '<p>\n  <b style="top:0">\n' }
    expect(findIn([made], /\sstyle=.{0,20}/)).toEqual(['src/pages/a.astro:2 style="top:0">'])
  })
})
