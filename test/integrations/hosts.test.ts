import { describe, expect, it } from 'vitest'
import { hostFiles } from '../../src/integrations/hosts/files.ts'

describe.each(['/', '/team/handbook/'])('what hosts read of a site built for %s', (base) => {
  const files = hostFiles(base)

  it.each(Object.keys(files))(
    'in %s tells other sites not to frame it, and names the files that never change',
    (name) => {
      expect(files[name]).toContain("frame-ancestors 'self'")
      expect(files[name]).toContain('immutable')
      expect(files[name]).toContain('_astro')
    },
  )

  it.each(['vercel.json', 'staticwebapp.config.json'])('is readable in %s', (name) => {
    expect(() => JSON.parse(files[name] ?? '')).not.toThrow()
  })

  it.each(['.htaccess', 'nginx.conf.sample', 'staticwebapp.config.json'])(
    'in %s leads missing addresses to our page for them',
    (name) => {
      expect(files[name]).toContain(`${base}404.html`)
    },
  )
})
