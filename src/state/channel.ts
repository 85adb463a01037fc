import { NAME } from './storage.ts'

let channel: BroadcastChannel | undefined

/** Hears from other tabs which records they changed, by their ids. */
export function hearTabs(onChange: (ids: readonly string[]) => void): void {
  if (typeof BroadcastChannel === 'undefined') return
  channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }) => {
    // Another version of the site may speak otherwise.
    if (Array.isArray(data)) onChange(data.filter((id) => typeof id === 'string'))
  }
}

/** Tells other tabs which records were changed here. */
export function tellTabs(ids: readonly string[]): void {
  channel?.postMessage(ids)
}
