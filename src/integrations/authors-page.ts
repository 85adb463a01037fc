import type { AstroIntegration } from 'astro'

/** Shows the authors' handbook at `/authors/` while authors write, and nowhere else. */
export function authorsPage(): AstroIntegration {
  return {
    name: 'handbook:authors-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const entrypoint = new URL('../pages/_authors.astro', import.meta.url)
        if (command === 'dev') injectRoute({ pattern: '/authors', entrypoint, prerender: true })
      },
    },
  }
}
