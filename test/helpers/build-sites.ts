import { buildSite } from './build.ts'
import { SITES } from './sites.ts'

/** Builds the site at the root of a host and in a folder of one, before the browser tests. */
export async function setup() {
  for (const { base, folder } of Object.values(SITES)) await buildSite({ base, outDir: folder })
}
