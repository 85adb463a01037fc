import { newestFirst } from '../domain/record/order.ts'
import { dateFormat } from '../domain/text/intl.ts'
import { speaker } from '../domain/text/message.ts'
import { loadRecords } from '../state/load.ts'
import { $records } from '../state/records.ts'

const MOST_SHOWN = 3

const section = document.querySelector<HTMLElement>('.recent')
const list = section?.querySelector('ul')

if (section && list) {
  const tools: Record<string, { title: string; href: string }> = JSON.parse(section.dataset.tools ?? '{}')
  const language = section.dataset.language ?? 'en'
  const say = speaker(JSON.parse(section.dataset.texts ?? '{}'), language)
  const day = dateFormat(language, { dateStyle: 'long' })

  $records.subscribe((records) => {
    const newest = newestFirst(records.values())
      .filter(({ tool, deleted }) => Object.hasOwn(tools, tool) && !deleted)
      .slice(0, MOST_SHOWN)
    section.hidden = newest.length === 0
    list.replaceChildren(
      ...newest.map(({ id, tool, title, updated }) => {
        const item = document.createElement('li')
        const link = document.createElement('a')
        link.href = `${tools[tool]?.href}#record=${id}`
        link.textContent = title || say('record.untitled')
        const detail = document.createElement('p')
        detail.textContent = `${tools[tool]?.title}. ${say('record.changed', { date: day.format(new Date(updated)) })}`
        item.append(link, detail)
        return item
      }),
    )
  })
  void loadRecords()
}
