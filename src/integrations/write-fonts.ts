// Run as a thread: cuts the text face to the letters and weights the site uses, into the folder it is handed.
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { workerData } from 'node:worker_threads'
// HarfBuzz in WebAssembly: cuts 34 kB of type to 18 kB, which is what lets a page with a tool stay under 100 kB.
import subsetFont from 'subset-font'
import manifest from '../../package.json' with { type: 'json' }
import { writeOnce } from './write-once.ts'

const WEIGHTS = { min: 400, max: 700 }
const FACES = [
  { name: 'latin', text: `${glyphs([0x20, 0x7e], [0xa0, 0xff])}–—‘’‚“”„•…′″€™−×›→←↑↓` },
  // Loaded by the browser only when a page or a reader uses one of these letters (names such as Łukasz).
  { name: 'latin-ext', text: glyphs([0x100, 0x17f], [0x1e80, 0x1e9e]) },
]

const folder = new URL(workerData)
await mkdir(folder, { recursive: true })
await Promise.all(FACES.map(writeFace))

async function writeFace(face: (typeof FACES)[number]) {
  const require = createRequire(import.meta.url)
  const file = `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${face.name}-wght-normal.woff2`
  const font = await readFile(require.resolve(file))
  const target = new URL(`text-${face.name}.woff2`, folder)
  const madeFrom = [font, face.text, JSON.stringify(WEIGHTS), manifest.dependencies['subset-font']]
  await writeOnce(target, madeFrom, () =>
    subsetFont(font, face.text, { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } }),
  )
}

function glyphs(...ranges: [number, number][]): string {
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
    .join('')
}
