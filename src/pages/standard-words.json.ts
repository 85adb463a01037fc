import { getEntry } from 'astro:content'
import type { APIRoute } from 'astro'

/** The words by which drafts of standards are read: fetched by the tool when somebody writes one. */
export const GET: APIRoute = async () => Response.json((await getEntry('standardWords', 'all'))?.data ?? {})
