// Prints what the project promises about speed and weight. Figures, not assertions: the weight test holds the limits.
// Alone it prints everything. Or name what to print: `weights`, `records`, `build`, or how many pages more to build with, such as 5000.
// `peers` builds 200 plain pages in our layout and prints a row of figures to lay beside other generators; see compare.ts.
import { buildSite } from '../helpers/build.ts'
import { launchBrowser } from '../helpers/launch.ts'
import { offlineBytes } from '../helpers/offline-copy.ts'
import { serve } from '../helpers/serve.ts'
import { secondsToBuild } from './build-time.ts'
import { compare } from './compare.ts'
import { recordFigures } from './records.ts'
import { weights } from './weights.ts'

const FOLDER = '.cache/bench'
const IN_A_BROWSER = { weights, records: recordFigures }
const BUILDS = [0, 200, 1000]

const named = process.argv.slice(2)
if (named[0] === 'peers') {
  await compare(named.slice(1))
  process.exit()
}
const asked = named.length > 0 ? named : [...Object.keys(IN_A_BROWSER), 'build']
const looks = Object.entries(IN_A_BROWSER).filter(([name]) => asked.includes(name))
if (looks.length > 0) {
  await buildSite({ outDir: FOLDER })
  const served = await serve(FOLDER, '/')
  const browser = await launchBrowser()
  if (asked.includes('weights')) console.log(`offline copy: ${offlineBytes(FOLDER)} bytes`)
  for (const [, look] of looks) for (const row of await look(browser, served.origin)) console.log(row)
  await browser.close()
  await served.stop()
}
const sizes = asked.filter((word) => /^\d+$/.test(word)).map(Number)
for (const more of sizes.length === 0 && asked.includes('build') ? BUILDS : sizes) {
  const seconds = await secondsToBuild(more)
  console.log(`build with ${more} more pages: ${seconds.toFixed(1)} s`)
}
