import type { APIRoute } from 'astro'
import { getLogoFiles, type LogoFile } from '../../content/look.ts'

export async function getStaticPaths() {
  return (await getLogoFiles()).map((file) => ({ params: { name: file.name }, props: { file } }))
}

/** A picture of the logo, as it stands beside `content/site.yaml`. */
export const GET: APIRoute<{ file: LogoFile }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes), { headers: { 'content-type': file.type } })
