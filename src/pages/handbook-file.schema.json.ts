import type { APIRoute } from 'astro'
import { fileSchema } from '../formats/file-schema.ts'

/** What a `.handbook.json` file holds, for programs of others. */
export const GET: APIRoute = () => Response.json(fileSchema)
