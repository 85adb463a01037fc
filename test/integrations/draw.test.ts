import type { AstroPrerenderer, RouteData } from 'astro'
import { describe, expect, it } from 'vitest'
import { drawFinished } from '../../src/integrations/draw.ts'

/** What is written for an address when every page is finished by its path standing before it. */
async function written(address: string, type = 'text/html') {
  const usual: AstroPrerenderer = {
    name: 'usual',
    getStaticPaths: async () => [],
    render: async () => new Response(' drawn', { headers: { 'content-type': type }, status: 203 }),
  }
  const { render } = drawFinished(usual, '/team/', async (path, html) => {
    return new TextEncoder().encode(path + new TextDecoder().decode(html)).buffer
  })
  const request = new Request(`https://site.invalid/team/${address}`)
  const answer = await render(request, { routeData: {} as RouteData })
  const { response } = answer instanceof Response ? { response: answer } : answer
  return { status: response.status, text: await response.text() }
}

describe('a drawn page', () => {
  it.each([
    ['', 'index.html'],
    ['guidance/crm/', 'guidance/crm/index.html'],
    ['404/', '404.html'],
    ['gr%C3%BC%C3%9Fe/', 'grüße/index.html'],
  ])('is finished before it is written, by its path in the built folder: %s', async (address, path) => {
    expect(await written(address)).toEqual({ status: 203, text: `${path} drawn` })
  })

  it('is written as it is when it is no page but data', async () => {
    expect((await written('tools/creed.json', 'application/json')).text).toBe(' drawn')
  })
})
