import type { APIRoute } from 'astro'
import { getLanguages } from '../../../content/languages.ts'
import { getToolsWritten, type ToolDefinition } from '../../../content/tools.ts'

export async function getStaticPaths() {
  const languages = await getLanguages()
  const written = await Promise.all(
    languages.map(async ({ lang }) =>
      (await getToolsWritten(lang)).map((tool) => ({ params: { lang, id: tool.id }, props: { tool } })),
    ),
  )
  return written.flat()
}

/** The definition of one tool: what My work and reports need to read a saved record. */
export const GET: APIRoute<{ tool: ToolDefinition }> = ({ props }) => {
  const { file: _file, lang: _lang, ...definition } = props.tool
  return Response.json(definition)
}
