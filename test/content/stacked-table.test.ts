import { describe, expect, it } from 'vitest'
import { withLabels } from '../../src/content/stacked-table.ts'

const head = (...names: string[]) =>
  `<thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`

describe('the cells of a table', () => {
  it('are named after the headings of their columns when three or more stand side by side', () => {
    const rows = '<tbody><tr><td>a</td><td style="x">b</td><td>c</td></tr><tr><td>d</td></tr></tbody>'
    expect(withLabels(head('One', 'Say <em>“two”</em>', '"Three" &amp; more') + rows)).toBe(
      `${head('One', 'Say <em>“two”</em>', '"Three" &amp; more')}<tbody><tr><td data-label="One">a</td>` +
        '<td data-label="Say “two”" style="x">b</td><td data-label="&quot;Three&quot; &amp; more">c</td></tr>' +
        '<tr><td data-label="One">d</td></tr></tbody>',
    )
  })

  it('need no name when two stand side by side', () => {
    const table = `${head('One', 'Two')}<tbody><tr><td>a</td><td>b</td></tr></tbody>`
    expect(withLabels(table)).toBe(table)
  })
})
