import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { PROJECT } from './build.ts'

/** Results of a real service standard as its publisher gave them; shares from 0 to 1, to four decimals. */
export interface PublishedRow {
  readonly row: string
  readonly text: string
  readonly met: number
  readonly total: number
  /** In per cent. */
  readonly target: number
  readonly share: number
  readonly saidMet: boolean
  readonly low: number
  readonly high: number
}

const FILE = join(PROJECT, '../shared/standards/performance.csv')

/** The published results beside the project; empty, with a message, on a machine that does not have them. */
export function publishedRows(): readonly PublishedRow[] {
  if (!existsSync(FILE)) {
    console.warn(`Skipped: ${FILE} is not on this machine.`)
    return []
  }
  const { data } = Papa.parse<Record<string, string>>(readFileSync(FILE, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  return data.map((row) => ({
    row: row.row ?? '',
    text: row.standard_text ?? '',
    met: Number(row.met || Number.NaN),
    total: Number(row.total || Number.NaN),
    target: Number(row.target || Number.NaN) * 100,
    share: Number(row.published_performance || Number.NaN),
    saidMet: row.published_target_met === 'Y',
    low: Number(row.wilson95_low || Number.NaN),
    high: Number(row.wilson95_high || Number.NaN),
  }))
}
