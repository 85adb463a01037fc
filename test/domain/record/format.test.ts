import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { FORMAT_VERSION, migrate, migrations } from '../../../src/domain/record/format.ts'
import { recordFixtures } from '../../helpers/fixtures.ts'

const step = (name: string) => (record: unknown) => `${record} > ${name}`

describe('the chain of steps', () => {
  it('has one step for every version before today’s', () => {
    expect(migrations).toHaveLength(FORMAT_VERSION)
  })

  it('runs every step from the version of the record, in order', () => {
    expect(migrate('v1', 1, [step('never'), step('v2'), step('v3')])).toBe('v1 > v2 > v3')
  })

  it('runs only the steps a record has not had yet', () => {
    expect(migrate('v2', 2, [step('never'), step('v2'), step('v3')])).toBe('v2 > v3')
  })

  it('leaves a record of today’s version as it is', () => {
    const record = { title: 'Leaflet' }
    expect(migrate(record, FORMAT_VERSION)).toBe(record)
  })
})

// Somebody has files like these. A new version adds a line; a line is never changed.
const FROZEN: Readonly<Record<string, string>> = {
  v1: 'c775dc303d179fea',
}

describe('the saved records of every version', () => {
  it('has one for each version there has been', () => {
    const versions = Array.from({ length: FORMAT_VERSION }, (_, i) => `v${i + 1}`)
    expect([...recordFixtures().keys()].sort()).toEqual(versions.sort())
  })

  it.each([...recordFixtures()])('%s stays as it was when it was the newest', (name, stored) => {
    // Of the data, not of the bytes: Git may turn line endings.
    expect(createHash('sha256').update(JSON.stringify(stored)).digest('hex').slice(0, 16)).toBe(FROZEN[name])
  })

  it.each([...recordFixtures()])('%s says the version that its name says', (name, stored) => {
    expect(`v${(stored as { version: number }).version}`).toBe(name)
  })
})
