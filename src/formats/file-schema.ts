import { LIMITS } from '../domain/record/exchange.ts'
import { FIELDS } from '../domain/record/fields.ts'
import { FORMAT, FORMAT_VERSION } from '../domain/record/format.ts'
import { type Action, EVIDENCE_TYPES, type Evidence, type SavedRecord } from '../domain/record/types.ts'

const text = { type: 'string' } as const
const instant = { type: 'string', format: 'date-time', description: 'ISO 8601 instant in UTC' } as const

// One entry a field: a new field does not compile until it is described here.
const action: Readonly<Record<keyof Action, object>> = {
  id: text,
  item: { ...text, description: 'Item of the tool it answers to; empty for the record as a whole' },
  subject: { ...text, description: 'One of several things audited side by side; empty when there is one' },
  what: text,
  owner: text,
  due: { ...text, description: 'Calendar date YYYY-MM-DD, or empty' },
  done: { type: 'boolean' },
}

const evidence: Readonly<Record<keyof Evidence, object>> = {
  id: { ...text, description: 'Where its bytes stand under evidence, as base64' },
  item: text,
  subject: text,
  name: { ...text, description: 'Name of the file it came from' },
  type: { enum: EVIDENCE_TYPES },
  size: { type: 'integer', minimum: 0, description: 'In bytes' },
  width: { type: 'integer', description: 'In pixels; a picture has it' },
  height: { type: 'integer', description: 'In pixels; a picture has it' },
}

const record: Readonly<Record<keyof SavedRecord, object>> = {
  id: { ...text, minLength: 1, description: 'Permanent, random, never reused' },
  kind: { ...text, description: 'Kind of tool, such as checklist' },
  tool: { ...text, description: 'Id of the tool, such as clear-print' },
  edition: { ...text, description: 'Edition of the tool when the record was made, such as 2026-11' },
  title: text,
  people: { type: 'array', items: text },
  created: instant,
  updated: instant,
  rev: { type: 'integer', minimum: 0, description: 'Number of saved changes' },
  answers: {
    type: 'object',
    description: 'Answers keyed by permanent item id; the kind gives them their shape',
  },
  actions: {
    type: 'array',
    items: { type: 'object', properties: action, required: Object.keys(action) },
  },
  evidence: {
    type: 'array',
    items: {
      type: 'object',
      properties: evidence,
      required: Object.keys(evidence).filter((name) => !['width', 'height'].includes(name)),
    },
  },
  note: text,
  origin: { ...text, description: 'Id of the record this is a copy of' },
  previous: { ...text, description: 'Id of the record this one repeats' },
  archived: { type: 'boolean' },
  deleted: instant,
  voices: {
    type: 'array',
    description: 'Whose answers a team record was put together from',
    items: {
      type: 'object',
      properties: { who: text, answers: { type: 'object' } },
      required: ['who', 'answers'],
    },
  },
}

const OPTIONAL = ['evidence', 'origin', 'previous', 'archived', 'deleted', 'voices']
const exported = Object.entries(record).filter(([name]) => FIELDS[name as keyof SavedRecord].file)

/** JSON Schema (draft 2020-12) of our exchange file, for programs of others that read or write it. */
export const fileSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Service Handbook file',
  description:
    'Records made with the tools of a Service Handbook. The name of such a file ends in .handbook.json.',
  type: 'object',
  required: ['format', 'version', 'records'],
  properties: {
    format: { const: FORMAT },
    version: { const: FORMAT_VERSION },
    exported: instant,
    app: { ...text, description: 'Version of the program that wrote it' },
    records: {
      type: 'array',
      maxItems: LIMITS.records,
      items: {
        type: 'object',
        properties: Object.fromEntries(exported),
        required: exported.map(([name]) => name).filter((name) => !OPTIONAL.includes(name)),
      },
    },
    evidence: {
      type: 'object',
      additionalProperties: text,
      description: 'Bytes of evidence as base64, by id',
    },
    wording: {
      type: 'object',
      additionalProperties: text,
      description: 'Texts that belong to no record, by name',
    },
    unreadable: { type: 'array', description: 'What the program could not read, as it stood' },
  },
}
