import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeOnce } from '../../src/integrations/write-once.ts'

let folder: string
let file: URL
let made: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-'))
  file = pathToFileURL(join(folder, 'font.woff2'))
  made = 0
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (...madeFrom: string[]) =>
  writeOnce(file, madeFrom, async () => Buffer.from(`${madeFrom.join()} ${++made}`))
const text = () => readFileSync(file, 'utf8')

it('makes a file that is not there', async () => {
  await write('font', 'letters')
  expect(text()).toBe('font,letters 1')
})

it('leaves it as it is while it would be made from the same', async () => {
  await write('font', 'letters')
  await write('font', 'letters')
  expect(text()).toBe('font,letters 1')
})

it.each([
  ['one thing is another', ['font', 'more letters']],
  ['the same letters are shared out in another way', ['fontl', 'etters']],
  ['one thing more goes into it', ['font', 'letters', 'weights']],
])('makes it again when %s', async (_, madeFrom) => {
  await write('font', 'letters')
  await write(...madeFrom)
  expect(text()).toBe(`${madeFrom.join()} 2`)
})

it('makes it again when somebody has deleted it', async () => {
  await write('font', 'letters')
  rmSync(file)
  await write('font', 'letters')
  expect(text()).toBe('font,letters 2')
})

it('is not taken for made when making it failed', async () => {
  const failing = writeOnce(file, ['font'], () => Promise.reject(new Error('no room')))
  await expect(failing).rejects.toThrow('no room')
  await write('font')
  expect(text()).toBe('font 1')
})
