import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { JourneyDefinition } from '../../domain/journey/types.ts'
import { download } from '../../formats/download.ts'
import { pngOf } from '../../formats/png.ts'
import { svgFile } from '../../formats/svg.ts'
import type { Words } from '../ui/words.tsx'
import { Drawing } from './Drawing.tsx'
import { drawingOf, PAPER_EMS, withStepKey } from './pictures.ts'
import type { Named } from './sections.ts'

/** Draws the picture anew for a sheet of A4 on its side, in the colours of the light theme, and hands it over as a file. */
export async function savePicture(
  definition: JourneyDefinition,
  maps: readonly [Named, Named?],
  words: Words,
  ending: 'svg' | 'png',
  name: string,
): Promise<void> {
  const laidOut = withStepKey(drawingOf(definition, maps, PAPER_EMS, words), words, Number.POSITIVE_INFINITY)
  const { names: _names, ...drawing } = laidOut
  const svg = svgFile(drawn(<Drawing id="heartbeat" heading={maps[0].name} {...drawing} />))
  download(name, ending === 'svg' ? new Blob([svg.text], { type: 'image/svg+xml' }) : await pngOf(svg))
}

function drawn(drawing: React.ReactNode): SVGSVGElement {
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() => root.render(drawing))
  const svg = place.querySelector('svg')?.cloneNode(true)
  root.unmount()
  if (!(svg instanceof SVGSVGElement)) throw new Error('expected a drawing but got none')
  return svg
}
