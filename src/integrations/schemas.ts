// Writes the JSON Schemas by which editors check content, from the schemas that the build checks it by.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { EDITOR_SCHEMAS, jsonSchema } from '../schemas/json-schemas.ts'

const folder = new URL('../../content/schemas/', import.meta.url)

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [name, { schema }] of Object.entries(EDITOR_SCHEMAS))
  writeFileSync(new URL(`${name}.schema.json`, folder), jsonSchema(schema))
console.log(`${Object.keys(EDITOR_SCHEMAS).length} schemas are in content/schemas`)
