/** A fresh random id of 20 letters and digits. (`crypto.randomUUID` is missing where a host serves plain http.) */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => (byte % 36).toString(36)).join('')
}
