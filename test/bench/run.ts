// Prints what the project promises about speed and weight. Figures, not assertions: the weight test holds the limits.
import { secondsToBuild } from './build-time.ts'
import { weights } from './weights.ts'

for (const row of await weights()) console.log(row)

const counts = process.argv.slice(2).map(Number)
for (const more of counts.length > 0 ? counts : [0, 200, 1000]) {
  const seconds = await secondsToBuild(more)
  console.log(`build with ${more} more pages: ${seconds.toFixed(1)} s`)
}
