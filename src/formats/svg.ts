import { plainText } from './plain-text.ts'

/** A drawing as a file of its own, with its size in pixels. */
export interface SvgFile {
  readonly text: string
  readonly width: number
  readonly height: number
}

const FACE = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif"

/** Makes a drawing stand by itself: on paper of its own, with the colours of the light theme in place of the names of tokens. */
export function svgFile(svg: SVGSVGElement): SvgFile {
  const { width, height } = svg.viewBox.baseVal
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const [ground, margin] = ['var(--paper)', 16]
  for (const [name, value] of Object.entries({
    x: -margin,
    y: -margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
    fill: ground,
  }))
    paper.setAttribute(name, `${value}`)
  svg.prepend(paper)
  svg.setAttribute('viewBox', `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`)
  svg.setAttribute('width', `${width + 2 * margin}`)
  svg.setAttribute('height', `${height + 2 * margin}`)
  svg.setAttribute('font-family', FACE)
  const text = plainText(new XMLSerializer().serializeToString(svg)).replace(
    /var\((--[a-z-]+)\)/g,
    (_, token) => lightColour(token),
  )
  return { text, width: width + 2 * margin, height: height + 2 * margin }
}

/** The colour of a token on light paper, whatever the theme in view is. */
function lightColour(token: string): string {
  const probe = document.createElement('span')
  // Through the object model: the policy of the page forbids style attributes, not this.
  probe.style.setProperty('color-scheme', 'light')
  probe.style.setProperty('color', `var(${token})`)
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
