import { getEntry } from 'astro:content'
import type { APIRoute } from 'astro'
import { readHex } from '../domain/colour/srgb.ts'
import { type Accent, accentColours } from '../domain/colour/theme.ts'
import { getOwnSite } from './languages.ts'
import { once } from './once.ts'
import { link } from './site.ts'

interface Logo {
  readonly theme: string
  readonly name: string
  /** The ending of its name, which tells dev server and hosts alike what it is. */
  readonly ending: string
  readonly type: string
  readonly base64: string
}

const getLogos = once(async (): Promise<readonly Logo[]> => {
  const entry = await getEntry('logo', 'all')
  return (entry?.data.pictures ?? []).map(({ name, ...picture }) => {
    const [before = '', ending = ''] = name.split('.')
    return { ...picture, name: before, ending: ending.toLowerCase() }
  })
})

/** The addresses of the logo, for the light theme and, where it has one of its own, for the dark; none when there is no logo. */
export const getLogo = once(async (): Promise<Readonly<Partial<Record<'light' | 'dark', string>>>> => {
  const logos = await getLogos()
  return Object.fromEntries(logos.map(({ theme, name, ending }) => [theme, link(`/logo/${name}.${ending}`)]))
})

/** The route of the pictures of the logo whose names end so, as they stand beside `content/site.yaml`. */
export function logoRoute(ending: string) {
  const getStaticPaths = async () => {
    const logos = (await getLogos()).filter((logo) => logo.ending === ending)
    // Both themes may name one picture.
    const files = new Map(logos.map((logo) => [logo.name, logo]))
    return [...files].map(([name, logo]) => ({ params: { name }, props: { logo } }))
  }
  const GET: APIRoute<{ logo: Logo }> = ({ props: { logo } }) =>
    new Response(new Uint8Array(Buffer.from(logo.base64, 'base64')), {
      headers: { 'content-type': logo.type },
    })
  return { getStaticPaths, GET }
}

/** The rules that put an organisation's accent in place of ours on screens, over the tokens; nothing when it has none. */
export const getAccentRules = once(async (): Promise<string> => {
  const { accent = '' } = await getOwnSite()
  const colour = readHex(accent)
  if (!colour) return ''
  const { light, dark } = accentColours(colour)
  const both = (name: keyof Accent) => `light-dark(${light[name]},${dark[name]})`
  const usual = `--accent:${both('accent')};--on-accent:${both('onAccent')};--tint:${both('tint')}`
  const strong = `--accent:${both('strong')}`
  return (
    `@media screen{html:root{${usual}}html[data-contrast=more]{${strong}}}` +
    `@media screen and (prefers-contrast:more){html:root{${strong}}}`
  )
})
