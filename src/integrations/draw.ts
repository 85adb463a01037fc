import type { AstroPrerenderer } from 'astro'

/** Gives a drawn page as it is to be written; its path is that in the built folder. */
export type FinishDrawn = (path: string, html: ArrayBuffer) => Promise<ArrayBuffer>

/** Draws pages as Astro does; each is finished before it is written, so that nothing is read and written again at the end. */
export function drawFinished(usual: AstroPrerenderer, base: string, finish: FinishDrawn): AstroPrerenderer {
  return {
    ...usual,
    render: async (request, options) => {
      const answer = await usual.render(request, options)
      const { response, ...rest } = answer instanceof Response ? { response: answer } : answer
      if (!response.headers.get('content-type')?.startsWith('text/html')) return answer
      const path = builtPath(new URL(request.url).pathname.slice(base.length))
      return { ...rest, response: new Response(await finish(path, await response.arrayBuffer()), response) }
    },
  }
}

function builtPath(address: string): string {
  return address === '404/' ? '404.html' : `${decodeURI(address)}index.html`
}
