/** Name of our exchange format; a file of it ends in `.handbook.json`. */
export const FORMAT = 'service-handbook'

/** Version of the shape in which records are stored and exported. Raise it with a migration and a frozen fixture. */
export const FORMAT_VERSION = 1

/** What stands in the browser's database under a record's id. */
export interface StoredRecord {
  readonly version: number
  readonly record: unknown
}

/** The steps that bring an older record up to date: `migrations[n]` takes version n to n + 1. Version 0 never existed. */
export const migrations: readonly ((record: unknown) => unknown)[] = [(record) => record]

/** Runs every step from `version` to today's. */
export function migrate(record: unknown, version: number, steps = migrations): unknown {
  return steps.slice(version).reduce((value, step) => step(value), record)
}
