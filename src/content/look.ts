import { getCollection } from 'astro:content'
import { readHex } from '../domain/colour/srgb.ts'
import { type Accent, accentColours } from '../domain/colour/theme.ts'
import { once } from './once.ts'
import { getSite, link } from './site.ts'

/** A picture of the logo: its name in `/logo/` and what is in it. */
export interface LogoFile {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

/** The pictures of the logo by the theme they are for; none when the handbook has no logo of its own. */
export const getLogoFiles = once(async (): Promise<readonly LogoFile[]> => {
  const logos = await getCollection('logos')
  // Both themes may name one picture.
  const files = new Map(logos.map(({ data }) => [data.name, data]))
  return [...files.values()].map(({ base64, ...file }) => ({ ...file, bytes: Buffer.from(base64, 'base64') }))
})

/** The addresses of the logo, for the light theme and, where it has one of its own, for the dark. */
export const getLogo = once(async (): Promise<Readonly<Partial<Record<'light' | 'dark', string>>>> => {
  const logos = await getCollection('logos')
  return Object.fromEntries(logos.map(({ id, data }) => [id, link(`/logo/${data.name}`)]))
})

/** The rules that put an organisation's accent in place of ours on screens, over the tokens; nothing when it has none. */
export const getAccentRules = once(async (): Promise<string> => {
  const { accent = '' } = await getSite()
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
