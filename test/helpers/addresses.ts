/** The path of an address of the site, with its anchor and without its host and its first slash: `sources/#rnib`. */
export function pathOf(address: string): string {
  const { pathname, hash } = new URL(address, 'https://host')
  return pathname.slice(1) + hash
}

/** The addresses that a site map lists. */
export function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
}
