import { NAME } from './storage.ts'

/** Name of the lock that every page shares that may still need bytes which no record refers to. */
export const IN_USE = `${NAME}:evidence`

/**
 * While this page is open, no tab deletes bytes that nothing refers to: an undo here may still bring them back. (Where a host
 * serves plain http the browser gives no locks; then nothing is ever deleted.)
 */
export function holdEvidence(): void {
  navigator.locks
    ?.request(IN_USE, { mode: 'shared' }, () => new Promise<void>(() => undefined))
    .catch(() => undefined)
}
