import type { APIRoute } from 'astro'
import { getTools, type ToolDefinition } from '../../content/tools.ts'

export async function getStaticPaths() {
  return (await getTools()).map((tool) => ({ params: { id: tool.id }, props: { tool } }))
}

/** The definition of one tool: what My work and reports need to read a saved record. */
export const GET: APIRoute<{ tool: ToolDefinition }> = ({ props }) => {
  const { file: _, ...definition } = props.tool
  return Response.json(definition)
}
