import type { z } from 'astro/zod'
import type { AuthorProblem } from './author-error.ts'
import { nearest } from './nearest.ts'

type Issue = z.core.$ZodIssue

type Path = readonly PropertyKey[]

/** Where a value stands: the file, and its path there. */
export type Where = (path: Path) => { readonly file: string; readonly path: Path }

/** Checks data against a schema and turns every Zod issue into an author's problem; the fix is the field's own description. */
export function explain(file: string | Where, data: unknown, schema: z.ZodType): AuthorProblem[] {
  const where = typeof file === 'string' ? (path: Path) => ({ file, path }) : file
  const result = schema.safeParse(data)
  return result.success
    ? []
    : result.error.issues.flatMap(meantIn).map((issue) => problem(where, data, schema, issue))
}

/** Where several forms are allowed, the issues of the one that was meant: whose sort is right and whose parts are wrong. */
function meantIn(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find((issues) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  )
  return meant?.flatMap((one) => meantIn({ ...one, path: [...issue.path, ...one.path] })) ?? [issue]
}

function problem(where: Where, data: unknown, schema: z.ZodType, issue: Issue): AuthorProblem {
  if (issue.code === 'unrecognized_keys') return unknownFields(where, schema, issue)
  const value = valueAt(data, issue.path)
  const { file, path } = where(issue.path)
  return {
    file,
    place: fieldName(path) || 'file',
    wrong: value === undefined ? 'is missing.' : `${show(value)} cannot be used: ${reason(issue)}.`,
    fix: describeAt(schema, issue.path) ?? 'See content/README.md for this field.',
  }
}

function unknownFields(
  where: Where,
  schema: z.ZodType,
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
): AuthorProblem {
  const fields = fieldsAt(schema, path)
  const first = where([...path, ...keys.slice(0, 1)])
  const meant = keys.flatMap((key) => nearest(key, fields) ?? [])
  return {
    file: first.file,
    place: fieldName(first.path.slice(0, -1)) || 'front matter or file',
    wrong: `${inTicks(keys)} is not a field here${meant.length > 0 ? `; did you mean ${inTicks(meant)}?` : '.'}`,
    fix: `Remove it or correct its name; the fields are: ${inTicks(fields)}.`,
  }
}

function inTicks(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function reason(issue: Issue): string {
  if (issue.code === 'invalid_type') return `it should be ${noun(issue.expected)}`
  if (issue.code === 'too_big') return `it is longer than ${issue.maximum}`
  if (issue.code === 'too_small') return `it is shorter than ${issue.minimum}`
  if (issue.code === 'invalid_union') return 'it has none of the forms it can have'
  if (issue.code === 'invalid_value')
    return `it should be one of ${issue.values.map((v) => `\`${String(v)}\``).join(', ')}`
  return issue.message.replace(/\.$/, '')
}

function noun(type: string): string {
  return (
    (
      {
        string: 'text',
        array: 'a list',
        tuple: 'a list',
        record: 'a set of fields',
        boolean: 'true or false',
        object: 'a set of fields',
        date: 'a date',
        int: 'a whole number',
      } as Record<string, string>
    )[type] ?? `a ${type}`
  )
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `\`${text.length > 80 ? `${text.slice(0, 77)}...` : text}\``
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  )
}

function describeAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  let last = schema.description
  let at: Shape | undefined = unwrap(schema as unknown as Shape)
  for (const key of path) {
    const inner = child(at, key)
    last = describe(inner) ?? last
    at = inner && unwrap(inner)
  }
  return last
}

function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const at = path.reduce<Shape | undefined>(
    (shape, key) => {
      const inner = child(shape, key)
      return inner && unwrap(inner)
    },
    unwrap(schema as unknown as Shape),
  )
  return [at, ...(at?.def.options ?? [])].flatMap((shape) => Object.keys(shape?.shape ?? {}))
}

// The few parts of a Zod 4 schema that are walked here.
interface Shape {
  description?: string
  shape?: Record<string, Shape>
  element?: Shape
  def: { innerType?: Shape; in?: Shape; valueType?: Shape; options?: readonly Shape[]; type: string }
}

function unwrap(schema: Shape): Shape {
  const inner = schema.def.innerType ?? (schema.def.type === 'pipe' ? schema.def.in : undefined)
  return inner ? unwrap(inner) : schema
}

function describe(schema: Shape | undefined): string | undefined {
  return schema && (schema.description ?? (schema.def.innerType ? describe(schema.def.innerType) : undefined))
}

function child(schema: Shape | undefined, key: PropertyKey): Shape | undefined {
  const options = schema?.def.options?.map((option) => child(unwrap(option), key))
  return (
    schema?.shape?.[String(key)] ?? schema?.element ?? schema?.def.valueType ?? options?.find((one) => one)
  )
}
