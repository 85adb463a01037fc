import { HEADERS } from '../rules.ts'
import type { Answer } from './ask.ts'
import { type Fault, faultIf } from './fault.ts'

/** A type that browsers refuse. */
export function wrongType({ headers, address }: Answer, right: RegExp, wanted: string): Fault | undefined {
  const { 'content-type': type = '' } = headers
  const ending = /\.\w+$/.exec(new URL(address).pathname)?.[0]
  const what = ending ? `files that end in \`${ending}\`` : 'pages'
  return faultIf(
    !right.test(type),
    true,
    `its type is \`${type || 'not said'}\`.`,
    `Serve ${what} as \`${wanted}\`.`,
  )
}

/** Text that is sent as large as it is. */
export function uncompressed({ headers, text }: Answer): Fault | undefined {
  const large = text.length > 2000
  const wrong = `its ${Math.ceil(text.length / 1000)} kB are sent uncompressed.`
  return faultIf(
    large && !headers['content-encoding'],
    false,
    wrong,
    'Turn on compression (gzip, Brotli) for text.',
  )
}

/** A policy of the host beside that of the page: a browser obeys both, and only the page knows the hashes of its scripts. */
export function foreignPolicy({ headers }: Answer): Fault | undefined {
  const { 'content-security-policy': policy = '' } = headers
  const directive = /\b(?:script|style|default|worker|connect)-src\b[^;]*/.exec(policy)?.[0]
  return faultIf(
    directive !== undefined,
    true,
    `a policy of the host, \`${directive}\`, is stricter than that of the pages, and stops scripts or the search.`,
    `Send only \`${HEADERS['Content-Security-Policy']}\`; the pages say the rest.`,
  )
}

/** A header that should be there and is not. */
export function without(name: string): (answer: Answer) => Fault | undefined {
  const wanted = HEADERS[name] ?? ''
  const core = wanted.split(/[ =]/)[0] ?? ''
  return ({ headers }) =>
    faultIf(
      !headers[name.toLowerCase()]?.includes(core),
      false,
      `the header \`${name}\` is missing or says something else.`,
      `Send \`${name}: ${wanted}\`; \`dist\` holds it as configuration for many hosts.`,
    )
}
