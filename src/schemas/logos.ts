import { readFile } from 'node:fs/promises'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { type AuthorProblem, failOn } from './author-error.ts'
import { readLayered } from './layered.ts'
import { filesAt, type Layer } from './layers.ts'
import { loaderOf } from './loader.ts'
import { logoFault, logoType } from './logo-fault.ts'
import { isFields, mergeContent } from './merge.ts'
import { whereWritten } from './written.ts'

/** A picture that `logo` in `content/site.yaml` names, and the theme it is for. */
const pictureSchema = z.object({
  theme: z.string(),
  name: z.string(),
  type: z.string(),
  base64: z.string(),
})

/** The pictures of the logo: none, one, or one for each theme. */
export const logoSchema = z.object({ pictures: z.array(pictureSchema) })

interface Outcome {
  readonly problem?: AuthorProblem
  readonly picture?: z.infer<typeof pictureSchema>
}

/** Loads the logo from beside `site.yaml`, as one entry under the id `all`. */
export function logos(): Loader {
  return loaderOf({
    name: 'handbook:logos',
    concerns: (path) => path === 'site.yaml' || logoType(path) !== undefined,
    read: async (layers) => {
      const { merged, files } = await readLayered(filesAt(layers, 'site.yaml'), mergeContent)
      const logo = isFields(merged) ? merged.logo : undefined
      const named = isFields(logo) ? Object.entries(logo) : [['light', logo] as const]
      const read = await Promise.all(
        named.map(async ([theme, name]): Promise<Outcome> => {
          const { file } = whereWritten(isFields(logo) ? ['logo', theme] : ['logo'], merged, files)
          const place = isFields(logo) ? `logo.${theme}` : 'logo'
          // What is no text is told by the schema of site.yaml.
          return typeof name === 'string' ? readLogo(layers, theme, name, { file, place }) : {}
        }),
      )
      failOn(read.flatMap(({ problem }) => problem ?? []))
      return [{ id: 'all', data: { pictures: read.flatMap(({ picture }) => picture ?? []) } }]
    },
  })
}

async function readLogo(
  layers: readonly Layer[],
  theme: string,
  name: string,
  where: Pick<AuthorProblem, 'file' | 'place'>,
): Promise<Outcome> {
  const file = filesAt(layers, name).at(-1)
  if (!file) {
    const fix = `Put the picture beside ${where.file}, or correct its name.`
    return { problem: { ...where, wrong: `\`${name}\` does not exist.`, fix } }
  }
  const bytes = await readFile(file.path)
  const fault = logoFault(name, bytes)
  if (fault) return { problem: { ...where, ...fault } }
  return { picture: { theme, name, type: logoType(name) ?? '', base64: bytes.toString('base64') } }
}
