import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { kinds } from '../../src/domain/kinds.ts'
import { answerAll } from '../../src/integrations/new/ask.ts'
import { fileNameOf } from '../../src/integrations/new/file-name.ts'
import { readHandbook } from '../../src/integrations/new/handbook.ts'
import { type Question, toolQuestions } from '../../src/integrations/new/questions.ts'
import { writeTool } from '../../src/integrations/new/write.ts'
import { guidanceSchema } from '../../src/schemas/guidance.ts'
import { run } from '../helpers/build.ts'
import { copyProject, type ExampleProject } from '../helpers/example-project.ts'

const start = (project: ExampleProject, ...words: string[]) =>
  run(process.execPath, ['src/integrations/new/command.ts', ...words], project.root)
const PAGE = ['page', '--section', 'coaching', '--title', 'Say “no”: kindly & well']
const HOME = 'coaching/say-no-kindly-well'

describe('what a command starts', () => {
  const project = copyProject()
  afterAll(() => project[Symbol.dispose]())
  const read = (path: string) => readFileSync(join(project.root, path), 'utf8')

  it('is a page and a tool of every kind, which need no code: they build as they are and are listed', async () => {
    const page = await start(project, ...PAGE)
    expect(page.output).toContain(`\ncontent/guidance/${HOME}.mdx: a new page\n`)
    expect(page.output).toContain(`http://localhost:4321/guidance/${HOME}/\n`)
    for (const kind of Object.keys(kinds)) {
      const handbook = await readHandbook(pathToFileURL(`${project.root}/`))
      const given = { kind, title: `Our ${kind}`, page: HOME }
      const written = writeTool(await answerAll(toolQuestions(handbook), given), handbook, '2026-11-22')
      expect(written.map(({ file }) => file)).toContain(`content/tools/${kind}/our-${kind}.yaml`)
    }
    const { code, output } = await project.build()
    expect(code, output).toBe(0)
    const built = project.built(`guidance/${HOME}/index.html`)
    const tools = project.built('tools/index.html')
    for (const kind of Object.keys(kinds)) {
      expect(built).toMatch(new RegExp(`<h2[^>]*>Our ${kind}</h2>`))
      expect(tools).toContain(`#tool-our-${kind}">Our ${kind}</a>`)
    }
  })

  it('never takes the place of a file', async () => {
    const page = await start(project, ...PAGE)
    expect([page.code, page.output]).toEqual([
      1,
      `content/guidance/${HOME}.mdx is there already; choose another --file.\nNothing was written.\n`,
    ])
    const tool = await start(project, 'tool', '--kind', 'scale', '--title', 'Our checklist', '--page', HOME)
    expect(tool.output).toBe(
      'There is a tool `our-checklist` already; choose another --file.\nNothing was written.\n',
    )
  })

  it('is refused in words when it could not build', async () => {
    const { output } = await start(project, 'page', '--section', 'coaching', '--title', 'a'.repeat(61))
    expect(output).toMatch(/^--title `a+` cannot be used: it is longer than 60\. Write a title/)
    const { output: nowhere } = await start(project, 'page', '--section', 'choaching', '--title', 'A')
    expect(nowhere).toMatch(/^--section `choaching` cannot be used\. Choose one of .*`coaching`/)
    const { output: unknown } = await start(project, 'pages')
    expect(unknown).toMatch(/^Starts a page or a tool of your own\./)
  })

  it('goes to the folder of an organisation, with a copy of our page when a tool stands on it', async () => {
    project.write('own/site.yaml', 'name: Acme\n')
    vi.stubEnv('HANDBOOK_CONTENT', 'own')
    onTestFinished(() => void vi.unstubAllEnvs())
    const ours = read('content/guidance/crm/five-points.mdx')
    const words = ['--kind', 'checklist', '--title', 'Acme check', '--page', 'crm/five-points']
    const { output } = await start(project, 'tool', ...words)
    expect(output).toContain('own/guidance/crm/five-points.mdx: a copy of the page, which shows it\n')
    const [line = ''] = read('own/tools/checklist/acme-check.yaml').split('\n')
    const schema = line.replace('# yaml-language-server: $schema=', '')
    expect(existsSync(join(project.root, 'own/tools/checklist', schema)), line).toBe(true)
    expect(read('own/guidance/crm/five-points.mdx')).toBe(`${ours.trimEnd()}\n\n<Tool id="acme-check" />\n`)
    expect(read('content/guidance/crm/five-points.mdx')).toBe(ours)
  })
})

describe('what is not given with the command', () => {
  const questions: Question[] = [
    {
      name: 'section',
      asks: 'Which section?',
      choices: [
        { id: 'crm', title: 'Relations' },
        { id: 'coaching', title: 'Coaching' },
      ],
    },
    { name: 'title', asks: 'Title', field: guidanceSchema.shape.title },
    { name: 'file', asks: 'File name', suggest: ({ title = '' }) => fileNameOf(title) },
  ]

  it('is asked for, again when it cannot be used, and offered where it can be guessed', async () => {
    const typed = ['3', '2', 'a'.repeat(61), 'Give feedback', '']
    const shown: string[] = []
    const answers = await answerAll(questions, {}, async (line) => {
      shown.push(line)
      return typed.shift() ?? ''
    })
    expect(answers).toEqual({ section: 'coaching', title: 'Give feedback', file: 'give-feedback' })
    expect(shown[0]).toBe('  1  Relations (crm)\n  2  Coaching (coaching)\nWhich section? ')
    expect(shown[1]).toMatch(/^`3` cannot be used\. Choose one of `crm`, `coaching`\.\n/)
    expect(shown[3]).toMatch(/it is longer than 60.*\nTitle $/s)
    expect(shown[4]).toBe('File name [give-feedback] ')
  })

  it('is guessed where nobody can be asked, or refused', async () => {
    await expect(answerAll(questions, { section: 'crm', title: 'One' })).resolves.toMatchObject({
      file: 'one',
    })
    await expect(answerAll(questions, { section: 'crm' })).rejects.toThrow('--title is missing.')
  })
})

describe('the file name of a title', () => {
  it.each([
    ['How to say “sorry”', 'how-to-say-sorry'],
    ['Don’t panic!', 'dont-panic'],
    ['Gespräch über Größe', 'gesprach-uber-grosse'],
    ['  24 hours, 7 days  ', '24-hours-7-days'],
    ['أهلا', ''],
  ])('%s is %s', (title, name) => {
    expect(fileNameOf(title)).toBe(name)
  })
})
