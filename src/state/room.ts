/** How much this site keeps and may keep, in bytes, and whether the browser promised not to clear it. */
export interface Room {
  readonly used: number
  readonly quota: number
  readonly promised: boolean
}

/** Asks the browser about the room it gives; nothing when it does not say. */
export async function askAboutRoom(): Promise<Room | undefined> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate()
    return { used: usage, quota, promised: (await navigator.storage.persisted?.()) ?? false }
  } catch {
    return undefined
  }
}

/** Asks the browser to keep the site's data when disk space runs low. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false
  } catch {
    return false
  }
}
