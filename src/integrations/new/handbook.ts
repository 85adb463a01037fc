import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readFields } from '../../schemas/layered.ts'
import { contentLayers, filesAt, type Layer, pathsLike } from '../../schemas/layers.ts'
import type { SiteData } from '../../schemas/site.ts'

/** Something an author can choose by its id. */
export interface Choice {
  readonly id: string
  readonly title: string
}

/** A guidance page that is there already. */
export interface KnownPage extends Choice {
  readonly order: number
  readonly covers: readonly string[]
  readonly sources: readonly string[]
}

/** What is in the content already, that something new has to fit in with. */
export interface Handbook {
  readonly layers: readonly Layer[]
  /** Where new files go: an organisation's own folder when there is one. */
  readonly top: Layer
  readonly sections: readonly Choice[]
  readonly helps: readonly Choice[]
  readonly pages: readonly KnownPage[]
  readonly tools: readonly string[]
}

/** Reads the content of the project at `root`. */
export async function readHandbook(root: URL): Promise<Handbook> {
  const layers = contentLayers(root)
  const top = layers.at(-1)
  if (!top) throw new Error('expected a folder of content but got none')
  const site = (await readFields(root, 'site.yaml')) as Pick<SiteData, 'sections' | 'helps'>
  const sections = site.sections.filter(({ off }) => !off)
  const pages = pathsLike(layers, 'guidance/*/*.mdx').map((path) => knownPage(layers, path))
  return {
    layers,
    top,
    sections,
    helps: site.helps,
    pages: pages.filter(({ id }) => sections.some((section) => id.startsWith(`${section.id}/`))),
    tools: pathsLike(layers, 'tools/*/*.yaml').map((path) => path.replace(/^.*\/|\.yaml$/g, '')),
  }
}

/** The text of a file of the content, as the layer on top has it; nothing when no layer has it. */
export function textAt(layers: readonly Layer[], path: string): string | undefined {
  const file = filesAt(layers, path).at(-1)
  return file && readFileSync(file.path, 'utf8')
}

function knownPage(layers: readonly Layer[], path: string): KnownPage {
  const [, frontMatter = ''] = (textAt(layers, path) ?? '').split(/^---\r?$/m)
  return { ...parse(frontMatter), id: path.replace(/^guidance\/|\.mdx$/g, '') }
}
