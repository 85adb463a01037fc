// Prints what the project promises about speed and weight. Figures, not assertions: the weight test holds the limits.
// A number on the command line is how many pages more to build with; without any, 0, 200 and 1,000.
import { buildSite } from '../helpers/build.ts'
import { launchBrowser } from '../helpers/launch.ts'
import { serve } from '../helpers/serve.ts'
import { secondsToBuild } from './build-time.ts'
import { recordFigures } from './records.ts'
import { weights } from './weights.ts'

const FOLDER = '.cache/bench'

await buildSite({ outDir: FOLDER })
const served = await serve(FOLDER, '/')
const browser = await launchBrowser()
for (const row of await weights(browser, served.origin)) console.log(row)
for (const row of await recordFigures(browser, served.origin)) console.log(row)
await browser.close()
await served.stop()

const counts = process.argv.slice(2).map(Number)
for (const more of counts.length > 0 ? counts : [0, 200, 1000]) {
  const seconds = await secondsToBuild(more)
  console.log(`build with ${more} more pages: ${seconds.toFixed(1)} s`)
}
