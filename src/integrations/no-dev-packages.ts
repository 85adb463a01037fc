import type { AstroIntegration } from 'astro'

/**
 * Keeps Vite from getting packages ready for browsers where no browser comes: a build reads the content through a server of Vite's,
 * which would bundle React and more for it first, 2 s of processor time.
 */
export function noDevPackages(): AstroIntegration {
  return {
    name: 'handbook:no-dev-packages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') return
        const plugin = {
          name: 'handbook:no-dev-packages',
          configResolved: ({ environments }: ResolvedConfig) => {
            for (const { optimizeDeps } of Object.values(environments)) optimizeDeps.include = []
          },
        }
        updateConfig({ vite: { plugins: [plugin] } })
      },
    },
  }
}

// The one part of Vite's settings that is changed here.
interface ResolvedConfig {
  environments: Record<string, { optimizeDeps: { include?: string[] } }>
}
